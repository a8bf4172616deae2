#include "ui/places/user/devicecard.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pill.h"
#include "ui/pending/commandwords.h"
#include "ui/places/user/sipbox.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace jackfield {

DeviceCard::DeviceCard(Session &session, Theme &theme, SecretClipboard &clipboard, const QString &extension, QWidget *parent)
    : QFrame(parent)
    , m_name(new PlainLabel(QString(), "strong"))
    , m_mac(new PlainLabel(QString(), "secondary"))
    , m_main(new Pill(theme, State::Neutral, tr("Main")))
    , m_release(new QPushButton(tr("Remove from user…")))
    , m_ports(new QSpinBox)
    , m_portsRow(new FieldRow(theme, tr("Ports"), m_ports))
    , m_line(new PickerCombo(theme))
    , m_lineRow(new FieldRow(theme, tr("Line number"), m_line))
    , m_lineName(new QLineEdit)
    , m_lineNameRow(new FieldRow(theme, tr("Line name"), m_lineName))
    , m_waits(new CalloutBox(theme, State::Pending))
    , m_sip(new SipBox(session, theme, clipboard, extension))
{
    Theme::setKind(this, "card");
    Theme::setKind(m_release, "dangerQuiet");
    m_main->setIconName({});
    m_mac->setFont(theme.font(TypeRole::Code));
    m_mac->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_mac->setFocusPolicy(Qt::NoFocus);
    auto *icon = new QLabel;
    const auto tint = [this, icon, &theme] {
        icon->setPixmap(
            theme.pixmap(QStringLiteral("device"), theme.px("icon.sizes.nav"), ColorRole::TextSecondary, devicePixelRatioF()));
    };
    tint();
    connect(&theme, &Theme::changed, icon, tint);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.4"));
    head->addWidget(icon);
    head->addWidget(m_name);
    head->addWidget(m_main);
    head->addWidget(m_mac);
    head->addStretch(1);
    head->addWidget(m_release);
    m_portsRow->setHelp(tr("Lines this phone uses"));
    m_lineName->setMaxLength(64);
    m_lineNameRow->setHelp(tr("Shown on the phone's screen"));
    auto *columns = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    columns->addCell(m_portsRow);
    columns->addCell(m_lineRow);
    columns->addCell(m_lineNameRow);
    auto *layout = new QVBoxLayout(this);
    const int padding = theme.px("space.cardPadding");
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addLayout(head);
    layout->addWidget(m_waits);
    layout->addWidget(columns);
    layout->addWidget(m_sip);
    connect(m_ports, &QSpinBox::valueChanged, this, [this](int ports) {
        m_object.typed().portsUsed = ports;
        m_portsRow->setError({});
        look();
    });
    connect(m_line, &PickerCombo::picked, this, [this](const QString &line) {
        m_object.typed().lineNumber = line.toInt();
        m_lineRow->setError({});
        look();
    });
    connect(m_lineName, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_object.typed().lineName = name;
        m_lineNameRow->setError({});
        look();
    });
    connect(m_release, &QPushButton::clicked, this, &DeviceCard::releaseRequested);
    connect(m_sip, &SipBox::edited, this, &DeviceCard::edited);
    connect(m_sip, &SipBox::set, this, &DeviceCard::sipSet);
    m_waits->setIconName(QStringLiteral("pending"));
    m_waits->setText({}, tr("Its removal from this user waits in Pending changes."));
}

void DeviceCard::take(const Device &copied, const QList<FieldEdit> &waiting, bool isMain, bool leaving)
{
    if (std::exchange(m_taken, true))
        m_object.take(copied, waiting);
    else
        m_object.begin(copied, waiting);
    m_leaving = leaving;
    m_sip->setDevice(copied.id);
    m_name->setText(copied.displayName());
    m_mac->setText(copied.mac);
    m_main->setVisible(isMain);
    setAccessibleName(copied.displayName());
    m_release->setAccessibleDescription(copied.displayName());
    fill();
}

void DeviceCard::retype(const QList<FieldEdit> &edits)
{
    m_object.typed() = withEdits(m_object.typed(), edits);
    fill();
}

void DeviceCard::keep()
{
    m_object.keep();
    fill();
}

void DeviceCard::discard()
{
    m_object.discard();
    m_sip->clear();
    for (FieldRow *row : {m_portsRow, m_lineRow, m_lineNameRow})
        row->setError({});
    fill();
}

void DeviceCard::fill()
{
    const Device &device = m_object.typed();
    const int most = std::max(1, device.ports);
    {
        const QSignalBlocker quiet(m_ports);
        m_ports->setRange(1, std::max(most, device.portsUsed));
        m_ports->setValue(device.portsUsed);
    }
    PickerItems lines;
    for (int line = 1; line <= std::max(most, device.lineNumber); ++line)
        lines.append({QString::number(line), QLocale().toString(line), {}});
    m_line->setItems(lines);
    m_line->setCurrentId(QString::number(device.lineNumber));
    if (m_lineName->text() != device.lineName)
        m_lineName->setText(device.lineName);
    look();
}

void DeviceCard::look()
{
    const Device &was = m_object.before();
    const Device &is = m_object.typed();
    m_portsRow->setHint(
        FieldRow::Hint::Was, is.portsUsed != was.portsUsed ? tr("was %1").arg(QLocale().toString(was.portsUsed)) : QString());
    m_lineRow->setHint(
        FieldRow::Hint::Was, is.lineNumber != was.lineNumber ? tr("was %1").arg(QLocale().toString(was.lineNumber)) : QString());
    m_lineNameRow->setHint(FieldRow::Hint::Was, is.lineName != was.lineName ? tr("was %1").arg(was.lineName) : QString());
    m_waits->setVisible(m_leaving);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_ports), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lineName),
          static_cast<QWidget *>(m_release), static_cast<QWidget *>(m_sip)})
        editor->setEnabled(!m_leaving);
    Q_EMIT edited();
}

bool DeviceCard::holdsSecret() const { return m_sip->holdsSecret(); }

QStringList DeviceCard::editWords() const
{
    const Device &was = m_object.before();
    const Device &is = m_object.typed();
    QStringList words;
    const auto add = [&words](const QString &field, const QString &from, const QString &to) {
        if (from != to)
            words += tr("%1: %2 → %3").arg(field, from, to);
    };
    add(tr("Ports"), QLocale().toString(was.portsUsed), QLocale().toString(is.portsUsed));
    add(tr("Line number"), QLocale().toString(was.lineNumber), QLocale().toString(is.lineNumber));
    add(tr("Line name"), was.lineName, is.lineName);
    return words;
}

void DeviceCard::showProblems(const QList<FieldError> &problems)
{
    for (const FieldError &problem : problems) {
        FieldRow *row = problem.field == QLatin1String("portsUsed") ? m_portsRow
            : problem.field == QLatin1String("lineNumber")          ? m_lineRow
                                                                    : m_lineNameRow;
        row->setError(CommandWords::refusedField(problem, ObjectKind::Device));
    }
}

QWidget *DeviceCard::firstField() const { return m_ports; }

} // namespace jackfield
