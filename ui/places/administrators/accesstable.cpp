#include "ui/places/administrators/accesstable.h"

#include "core/domain/accesslevels.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

const QStringList &areas()
{
    static const QStringList all{QStringLiteral("own"),       QStringLiteral("users"),          QStringLiteral("features"),
                                 QStringLiteral("secrets"),   QStringLiteral("numbers"),        QStringLiteral("devices"),
                                 QStringLiteral("emergency"), QStringLiteral("sites"),          QStringLiteral("licences"),
                                 QStringLiteral("audit"),     QStringLiteral("administrators"), QStringLiteral("membership")};
    return all;
}

} // namespace

AccessTable::AccessTable(Theme &theme, const AccountPolicy &policy, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_policy(policy)
    , m_table(new QTableWidget)
    , m_provider(new PlainLabel({}, "secondary"))
{
    setWindowTitle(tr("Who may do what"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *kind = new PickerCombo(theme);
    kind->setItems(
        {{QStringLiteral("business-cloud"), tr("Business Cloud Communications"), {}},
         {QStringLiteral("cloud-pbx"), tr("Cloud PBX"), {}},
         {QStringLiteral("business-lines"), tr("Business Lines"), {}},
         {QStringLiteral("sip-trunks"), tr("SIP Trunks"), {}},
         {QStringLiteral("specialty-lines"), tr("Specialty Lines"), {}}});
    auto *row = new FieldRow(theme, tr("Kind of account"), kind);
    row->setMaximumWidth(theme.px("layout.signInForm"));
    m_table->setAccessibleName(tr("Who may do what"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    m_table->horizontalHeader()->setFixedHeight(3 * QFontMetrics(theme.font(TypeRole::Label)).lineSpacing() + 12);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_provider->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.5"));
    layout->addWidget(new PlainLabel(tr("Who may do what"), "dialogTitle"));
    layout->addWidget(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_provider);
    layout->addWidget(buttons);
    resize(theme.px("layout.dialog.wizard.0") + 80, theme.px("layout.dialog.wizard.1"));
    connect(kind, &PickerCombo::picked, this, &AccessTable::showLevels);
    const QString type = policy.accountType.isEmpty() ? QStringLiteral("business-cloud") : policy.accountType;
    kind->setCurrentId(type);
    showLevels(type);
    m_table->setFocus(Qt::OtherFocusReason);
}

void AccessTable::showLevels(const QString &accountType)
{
    const QList<LevelRow> &levels = levelTable(accountType);
    QStringList heads;
    QStringList names;
    for (const LevelRow &level : levels)
        heads += shownText(LevelWords::level(m_policy, QString::fromLatin1(level.level)));
    for (const QString &area : areas())
        names += LevelWords::area(area);
    m_table->setColumnCount(int(levels.size()));
    m_table->setRowCount(int(areas().size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setVerticalHeaderLabels(names);
    QStringList providerOnly;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool isOurs = false;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const LevelRow &level = levels.at(column);
            const QString &area = areas().at(row);
            const bool changes = level.changes.contains(area);
            const bool sees = level.sees.contains(area);
            isOurs = isOurs || (changes && level.rank < rankOf(accountType, QStringLiteral("agent")));
            auto *cell = new QTableWidgetItem(changes ? tr("Changes") : sees ? tr("Sees") : tr("—"));
            if (changes || sees)
                cell->setIcon(m_theme.icon(changes ? QStringLiteral("edit") : QStringLiteral("eye")));
            cell->setData(
                Qt::AccessibleTextRole,
                tr("%1: %2, %3")
                    .arg(
                        names.at(row), heads.at(column),
                        changes    ? tr("Changes")
                            : sees ? tr("Sees")
                                   : tr("No access")));
            m_table->setItem(row, column, cell);
        }
        if (!isOurs && areas().at(row) != QLatin1String("audit")) // nobody changes what was done
            providerOnly += names.at(row);
    }
    //: %1 is the provider's name, %2 a list of areas
    m_provider->setText(tr("Ask %1 for: %2.").arg(m_policy.providerName, providerOnly.join(QStringLiteral("; "))));
    m_provider->setVisible(!providerOnly.isEmpty());
}

} // namespace jackfield
