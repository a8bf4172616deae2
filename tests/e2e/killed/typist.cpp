#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/e2e/killed/filesecrets.h"
#include "tests/support/future.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/stationcard.h"
#include "ui/fields/tagedit.h"
#include "ui/theme/theme.h"
#include "ui/wizards/addmanager/administratordetails.h"
#include "ui/wizards/addmanager/administratorwizard.h"
#include "ui/wizards/setupuser/detailspage.h"
#include "ui/wizards/setupuser/devicepage.h"
#include "ui/wizards/setupuser/numberstationpage.h"
#include "ui/wizards/setupuser/setupuserwizard.h"
#include "ui/wizards/setupuser/severalusersdialog.h"
#include "ui/wizards/setupuser/stationchooser.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cstdio>

// Somebody who types into the real wizards over real files, to be killed: what they typed must be there at the next start.
//
//   typist FOLDER URL user|manager|table PAGE   types up to this page, says "typed JSON", and waits to be killed
//   typist FOLDER URL user|manager|table        says "shown JSON": what the wizard begins with
using namespace jackfield;
using namespace jackfield::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void say(const char *word, const QJsonObject &what)
{
    std::printf("%s %s\n", word, QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

template<class Condition>
void waitFor(const char *what, Condition condition)
{
    if (QTest::qWaitFor(condition, 30000))
        return;
    std::fprintf(stderr, "typist: it does not come: %s\n", what);
    std::exit(4);
}

void typeInto(QWidget *edit, const char *text)
{
    edit->setFocus();
    QTest::keyClicks(edit, s(text));
}

void next(WizardDialog &wizard)
{
    const int page = wizard.currentPage();
    wizard.next();
    waitFor("the next page", [&] { return wizard.currentPage() == page + 1; });
}

/// What a dialog shows, and what is typed into it page by page.
class Typed {
public:
    virtual ~Typed() = default;
    virtual QDialog &dialog() = 0;
    virtual QString draftName() const = 0;
    virtual void type(int page) = 0;
    virtual QJsonObject shown() = 0;
    virtual bool isKept(const QJsonObject &draft) = 0; ///< all of it
};

class TypedUser final : public Typed {
public:
    TypedUser(Session &session, Theme &theme) : m_wizard(session, theme, nullptr) { }
    QDialog &dialog() override { return m_wizard; }
    QString draftName() const override { return SetUpUserWizard::draftName(); }
    void type(int page) override
    {
        SetUpPage &details = *m_wizard.detailsPage();
        typeInto(details.row(s("firstName"))->editor(), "Lena");
        typeInto(details.row(s("lastName"))->editor(), "Survivor");
        typeInto(details.row(s("email"))->editor(), "lena.survivor@quillhaven.example");
        qobject_cast<TagEdit *>(details.row(s("tags"))->editor())->setTags({s("night shift")});
        m_wizard.builder().set(&UserSetup::tags, {s("night shift")});
        if (page == 0)
            return;
        next(m_wizard);
        NumberStationPage &number = *m_wizard.numberStationPage();
        auto *extension = qobject_cast<QLineEdit *>(number.row(s("extension"))->editor());
        waitFor("a free extension", [&] { return !extension->text().isEmpty(); });
        extension->clear();
        typeInto(extension, "799123");
        waitFor("the stations", [&] { return !m_wizard.builder().licences().isEmpty(); });
        for (const Licence &licence : m_wizard.builder().licences()) {
            if (licence.available() > 0)
                number.stations()->card(licence.id)->click();
        }
        if (page == 1)
            return;
        next(m_wizard);
        SetUpPage &device = *m_wizard.devicePage();
        auto *type = qobject_cast<PickerCombo *>(device.row(s("newDeviceType"))->editor());
        type->setCurrentId(m_wizard.builder().policy().deviceTypes.first());
        Q_EMIT type->picked(type->currentId());
        typeInto(device.row(s("newDeviceMac"))->editor(), "02005e0099aa");
        typeInto(device.row(s("lineName"))->editor(), " desk");
        if (page == 2)
            return;
        next(m_wizard);
    }
    bool isKept(const QJsonObject &draft) override { return draft == toJson(m_wizard.builder().setup()); }
    QJsonObject shown() override
    {
        QJsonObject shown = toJson(m_wizard.builder().setup());
        for (const char *field : {"firstName", "lastName", "email"})
            shown.insert(s("edit:%1").arg(s(field)), text(*m_wizard.detailsPage(), field));
        shown.insert(s("edit:extension"), text(*m_wizard.numberStationPage(), "extension"));
        shown.insert(s("edit:lineName"), text(*m_wizard.devicePage(), "lineName"));
        return shown;
    }

private:
    static QString text(const SetUpPage &page, const char *field)
    {
        return qobject_cast<QLineEdit *>(page.row(s(field))->editor())->text();
    }

    SetUpUserWizard m_wizard;
};

class TypedManager final : public Typed {
public:
    TypedManager(Session &session, Theme &theme) : m_wizard(session, theme, nullptr) { }
    QDialog &dialog() override { return m_wizard; }
    QString draftName() const override { return AdministratorWizard::draftName(); }
    void type(int page) override
    {
        typeInto(named<QLineEdit>(m_wizard, s("First name")), "Ewa");
        typeInto(named<QLineEdit>(m_wizard, s("Last name")), "Survivor");
        typeInto(named<QLineEdit>(m_wizard, s("E-mail")), "ewa.survivor@quillhaven.example");
        typeInto(named<QLineEdit>(m_wizard, s("Contact number")), "(651) 555-0147");
        if (page > 0)
            next(m_wizard);
    }
    bool isKept(const QJsonObject &draft) override { return draft == toJson(m_wizard.details()->typed()); }
    QJsonObject shown() override
    {
        QJsonObject shown = toJson(m_wizard.details()->typed());
        for (const char *field : {"First name", "Last name", "E-mail", "Contact number"})
            shown.insert(s("edit:%1").arg(s(field)), named<QLineEdit>(*m_wizard.details(), s(field))->text());
        return shown;
    }

private:
    AdministratorWizard m_wizard;
};

class TypedTable final : public Typed {
public:
    TypedTable(Session &session, Theme &theme) : m_dialog(new SeveralUsersDialog(session, theme, nullptr)) { }
    QDialog &dialog() override { return *m_dialog; }
    QString draftName() const override { return SeveralUsersDialog::draftName(); }
    void type(int) override
    {
        m_dialog->findChild<QPlainTextEdit *>()->insertPlainText(s("Lena Novák\tlena@q.example\nOdile Roy\todile@q.example"));
        auto *station = named<PickerCombo>(*m_dialog, s("Station (license)"));
        station->setCurrentId(s("advanced"));
        Q_EMIT station->picked(s("advanced"));
    }
    bool isKept(const QJsonObject &draft) override { return draft.value(s("text")) == shown().value(s("text")); }
    QJsonObject shown() override
    {
        return {
            {s("text"), m_dialog->findChild<QPlainTextEdit *>()->toPlainText()},
            {s("station"), named<PickerCombo>(*m_dialog, s("Station (license)"))->currentId()}};
    }

private:
    SeveralUsersDialog *m_dialog; ///< deletes itself, or goes with the program
};

std::unique_ptr<Typed> makeTyped(const QString &what, Session &session, Theme &theme)
{
    if (what == QLatin1String("user"))
        return std::make_unique<TypedUser>(session, theme);
    if (what == QLatin1String("manager"))
        return std::make_unique<TypedManager>(session, theme);
    return std::make_unique<TypedTable>(session, theme);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1);
    FileSecrets secrets(folder + s("/token"));
    Desk desk(folder + s("/copies"), secrets, [] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>()); });
    const QList<SavedCopy> copies = desk.copies();
    const auto opened = copies.isEmpty()
        ? valueOf(desk.signIn(QUrl(arguments.value(2)), {demo::email(), demo::password()}, true), 30000)
              .map([](const Entry &entry) { return entry.session; })
        : valueOf(desk.openCopy(copies.first()), 30000);
    if (!opened)
        return 3;
    Session &session = **opened;
    if (copies.isEmpty()) {
        waitFor("the first copy", [&] {
            const Activity now = session.activity();
            return now.link == Link::Online && !now.firstCopy && !now.syncing;
        });
    }
    // Which fields there are, the policy says.
    waitFor("the policy", [&] { return !session.policy().accountType.isEmpty(); });
    Theme theme;
    const std::unique_ptr<Typed> typed = makeTyped(arguments.value(3), session, theme);
    const bool types = arguments.size() > 4;
    if (types)
        session.dropUnfinished(typed->draftName());
    const bool wasThere = bool(valueOf(session.unfinished(typed->draftName())));
    typed->dialog().show();
    waitFor("the window", [&] { return QTest::qWaitForWindowActive(&typed->dialog()); });
    if (!types) {
        if (wasThere)
            waitFor("the draft", [&] { return shows(typed->dialog(), s("Your draft is back.")); });
        say("shown", typed->shown());
        return 0;
    }
    typed->type(arguments.value(4).toInt());
    // Until all of it is in the file. What is typed takes a moment to get there.
    waitFor("the draft", [&] {
        const QJsonObject now = valueOf(session.unfinished(typed->draftName())).value_or(QJsonObject());
        return typed->isKept(now);
    });
    say("typed", typed->shown());
    return application.exec();
}
