#include "ui/places/user/forwardbox.h"

#include "core/domain/phonetext.h"
#include "ui/fields/fieldrow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace jackfield {

namespace {

constexpr int ringsLeast = 2;
constexpr int ringsMost = 20;

bool isExtension(const QString &text, const AccountPolicy &policy)
{
    bool digits = !text.isEmpty();
    for (const QChar c : text)
        digits = digits && c >= u'0' && c <= u'9';
    return digits && text.size() >= policy.extensionMin && text.size() <= policy.extensionMax;
}

} // namespace

ForwardBox::ForwardBox(Theme &theme, const QString &featureName, bool hasRings, QWidget *parent)
    : QWidget(parent)
    , m_to(new QLineEdit)
    , m_row(new FieldRow(theme, tr("Forward To"), m_to))
{
    m_row->setRequired(true);
    QAction *remove = m_to->addAction(theme.icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    remove->setText(tr("Remove"));
    remove->setToolTip(tr("Remove"));
    remove->setVisible(false);
    connect(remove, &QAction::triggered, m_to, &QLineEdit::clear);
    connect(m_to, &QLineEdit::textChanged, remove, [remove](const QString &text) { remove->setVisible(!text.isEmpty()); });
    m_to->setMaxLength(40);
    // Several stand on one page: each says whose it is.
    m_to->setAccessibleDescription(featureName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.6"));
    m_row->setMaximumWidth(260);
    layout->addWidget(m_row, 2);
    if (hasRings) {
        m_rings = new QComboBox;
        for (int rings = ringsLeast; rings <= ringsMost; ++rings)
            m_rings->addItem(tr("%n ring(s)", nullptr, rings), rings);
        auto *row = new FieldRow(theme, tr("After"), m_rings);
        row->setMaximumWidth(140);
        layout->addWidget(row, 1);
        connect(m_rings, &QComboBox::activated, this, [this](int at) { Q_EMIT ringsChosen(m_rings->itemData(at).toInt()); });
    }
    layout->addStretch(1);
    connect(m_to, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_setting)
            Q_EMIT targetTyped(text);
    });
    connect(m_row, &FieldRow::checkDue, this, &ForwardBox::targetLeft);
}

void ForwardBox::setTarget(const QString &to)
{
    m_setting = true;
    m_to->setText(displayNumber({to}));
    m_setting = false;
}

void ForwardBox::setRings(int rings)
{
    if (m_rings)
        m_rings->setCurrentIndex(m_rings->findData(rings));
}

QString ForwardBox::targetOf(const QString &typed, const AccountPolicy &policy)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || isExtension(text, policy))
        return text;
    const NumberId number = parseNumber(text);
    return number.isEmpty() ? text : number.value;
}

void ForwardBox::setWas(const QString &was) { m_row->setHint(FieldRow::Hint::Was, was); }
void ForwardBox::setHelp(const QString &help) { m_row->setHelp(help); }

} // namespace jackfield
