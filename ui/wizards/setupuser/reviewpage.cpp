#include "ui/wizards/setupuser/reviewpage.h"

#include "core/domain/phonetext.h"
#include "core/session/session.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/reviewsection.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

namespace {

QString together(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(QLatin1String(", "));
}

} // namespace

ReviewPage::ReviewPage(
    Session &session, Theme &theme, UserSetupBuilder &builder, std::function<std::optional<Device>()> chosenDevice)
    : SetUpPage(theme, builder, SetupPage::Review, tr("Review"), {})
    , m_session(session)
    , m_chosenDevice(std::move(chosenDevice))
    , m_failure(new CalloutBox(theme, State::Danger))
    , m_after(new CalloutBox(theme, State::Info))
{
    body()->setSpacing(theme.px("space.5") - 2);
    m_failure->hide();
    body()->addWidget(m_failure);
    m_details = add(tr("Details"), SetupPage::Details);
    m_number = add(tr("Number"), SetupPage::NumberStation);
    m_station = add(tr("Station"), SetupPage::NumberStation);
    m_device = add(tr("Device"), SetupPage::Device);
    m_after->setText(tr("After it is applied"), {});
    body()->addSpacing(theme.px("space.3"));
    body()->addWidget(m_after);
    body()->addStretch(1);
}

ReviewSection *ReviewPage::add(const QString &name, SetupPage page)
{
    auto *section = new ReviewSection(theme(), name);
    connect(section->editButton(), &QPushButton::clicked, this, [this, page] { Q_EMIT editRequested(page); });
    body()->addWidget(section);
    return section;
}

ReviewSection *ReviewPage::section(SetupPage page) const
{
    return page == SetupPage::Details ? m_details : page == SetupPage::Device ? m_device : m_station;
}

void ReviewPage::showFailure(const QString &bold, const QString &plain)
{
    m_failure->setVisible(!bold.isEmpty());
    m_failure->setText(bold, plain);
}

QString ReviewPage::failure() const { return m_failure->isHidden() ? QString() : m_failure->boldText(); }

QString ReviewPage::afterwards() const { return m_afterTexts.join(u'\n'); }

void ReviewPage::showDetails()
{
    const UserSetup user = builder().finished();
    const AccountPolicy &policy = builder().policy();
    QList<ReviewSection::Line> lines = {
        {tr("Name"), user.displayName()}, {tr("E-mail"), user.email.isEmpty() ? tr("None") : user.email}};
    if (policy.signInIdFormat != QLatin1String("none"))
        lines.append({tr("User ID"), user.signInId == user.email ? tr("Same as e-mail") : user.signInId});
    if (!user.username.isEmpty())
        lines.append({tr("Username"), user.username});
    const QString zone = user.timeZone.isEmpty() ? tr("%1 (group)").arg(nameOf(policy.timeZones, policy.groupTimeZone))
                                                 : nameOf(policy.timeZones, user.timeZone);
    lines.append({tr("Language, time zone"), together({nameOf(policy.languages, user.promptLanguage), zone})});
    if (const QString place = together({user.department, user.site}); !place.isEmpty())
        lines.append({tr("Department, site"), place});
    if (!user.tags.isEmpty())
        lines.append({tr("Tags"), together(user.tags)});
    lines.append(
        {tr("Access"),
         together({user.portalAccess ? tr("Voice portal") : tr("No voice portal"), nameOf(policy.adminLevels, user.adminLevel)})});
    m_details->setLines(lines);
}

void ReviewPage::showStation()
{
    const UserSetup user = builder().finished();
    const QString number = user.phoneNumber.isEmpty() ? tr("No number") : displayNumber(user.phoneNumber);
    m_number->setLines({{tr("Number, extension"), together({number, user.extension})}});

    QList<ReviewSection::Line> lines;
    if (const std::optional<Licence> licence = builder().licence()) {
        const int left = licence->available();
        lines.append(
            {tr("Station"), licence->name,
             tr("%1 left, %2 after this").arg(QLocale().toString(left), QLocale().toString(qMax(0, left - 1)))});
    }
    if (!user.callingPlan.isEmpty() && builder().policy().hasCallingPlans)
        lines.append({tr("Calling plan"), nameOf(builder().policy().callingPlans, user.callingPlan)});
    QStringList applications;
    for (const Application &application : builder().applications()) {
        if (builder().isIncluded(application.id.value) || user.applications.contains(application.id.value))
            applications.append(application.name);
    }
    lines.append({tr("Applications"), applications.isEmpty() ? tr("None") : together(applications)});
    m_station->setLines(lines);
}

void ReviewPage::showDevice()
{
    const UserSetup user = builder().finished();
    if (!user.hasDevice())
        return m_device->setLines({{tr("Device"), tr("None. You can add one later.")}});
    QString name = together({user.newDeviceType, user.newDeviceMac});
    if (const std::optional<Device> device = m_chosenDevice(); device && !user.device.isEmpty())
        name = together({device->displayName(), device->mac});
    else if (!user.device.isEmpty())
        name = tr("The device you chose");
    m_device->setLines(
        {{tr("Device"), name},
         {tr("Ports"), QLocale().toString(user.ports)},
         {tr("Line"),
          user.lineName.isEmpty() ? QLocale().toString(user.lineNumber)
                                  : tr("%1, “%2”").arg(QLocale().toString(user.lineNumber), user.lineName)}});
}

void ReviewPage::showAfterwards()
{
    const UserSetup user = builder().finished();
    struct Line {
        const char *icon;
        QString text;
    };
    QList<Line> lines;
    lines.append(
        {"mail",
         user.email.isEmpty()        ? tr("No mail goes out: there is no e-mail address.")
             : !user.portalAccess    ? tr("No mail goes out: there is no voice portal access.")
             : user.blockWelcomeMail ? tr("No welcome mail goes out now. You can send it later.")
                                     : tr("A welcome mail goes to %1.").arg(user.email)});
    if (!user.phoneNumber.isEmpty())
        lines.append({"e911", tr("We ask you for the emergency address.")});
    if (const std::optional<Licence> licence = builder().licence(); licence && !licence->applications.isEmpty())
        lines.append({"mobile", tr("The softphone comes with the station; it is not listed.")});
    if (!user.phoneNumber.isEmpty())
        lines.append({"numbers", tr("Activate %1 for calls.").arg(displayNumber(user.phoneNumber))});

    delete m_afterLines;
    m_afterLines = new QWidget;
    m_afterTexts.clear();
    auto *grid = new QGridLayout(m_afterLines);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(theme().px("space.4"));
    grid->setVerticalSpacing(theme().px("space.2"));
    for (int at = 0; at < lines.size(); ++at) {
        auto *icon = new QLabel;
        icon->setPixmap(theme().pixmap(QString::fromLatin1(lines.at(at).icon), 14, ColorRole::TextSecondary, devicePixelRatioF()));
        auto *text = new PlainLabel(lines.at(at).text, "secondary");
        text->setWordWrap(true);
        grid->addWidget(icon, at / 2, at % 2 * 2, Qt::AlignTop);
        grid->addWidget(text, at / 2, at % 2 * 2 + 1, Qt::AlignTop);
        m_afterTexts.append(lines.at(at).text);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_after->addContent(m_afterLines);
    m_after->setAccessibleDescription(afterwards());
}

void ReviewPage::read()
{
    showDetails();
    showStation();
    showDevice();
    showAfterwards();
}

void ReviewPage::entered()
{
    setSubtitle(
        m_session.activity().link == Link::Online ? tr("Nothing is sent to %1 until you save.").arg(builder().policy().providerName)
                                                  : tr("There is no connection now. It is sent as soon as there is one."));
    read();
}

} // namespace jackfield
