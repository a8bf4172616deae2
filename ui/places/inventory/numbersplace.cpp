#include "ui/places/inventory/numbersplace.h"

#include "core/domain/phonetext.h"
#include "ui/fields/allowance.h"
#include "ui/places/inventory/listwords.h"

#include <QLocale>
#include <QPushButton>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

bool isFree(const ListedObject &number) { return number.holder.isEmpty() && textIn(number, "state") == QLatin1String("available"); }

} // namespace

NumbersPlace::NumbersPlace(Session &session, Theme &theme)
    : ListPlace(
        session, theme, ObjectKind::PhoneNumber,
        {tr("Numbers"), tr("Search numbers"), s("numbers"), tr("No numbers yet"),
         tr("Numbers come from your provider: order them there.")},
        {{tr("Number"), s("id"), [](const ListedObject &row) { return displayNumber({textIn(row, "id")}); }, {}, 16},
         {tr("State"), s("state"), [](const ListedObject &row) { return ListWords::numberState(textIn(row, "state")); },
          [](const ListedObject &row) { return std::optional(ListWords::lookOfNumber(textIn(row, "state"))); }, 16},
         {tr("User"), s("holder"), ListWords::holder, {}, 26},
         {tr("City"), s("city"), [](const ListedObject &row) { return textIn(row, "city"); }, {}, 20},
         {tr("E911"), s("emergencyState"),
          [](const ListedObject &row) {
              return row.holder.isEmpty() ? QString() : ListWords::emergencyState(textIn(row, "emergencyState"));
          },
          [](const ListedObject &row) {
              return row.holder.isEmpty() ? std::nullopt : std::optional(ListWords::lookOfEmergency(textIn(row, "emergencyState")));
          },
          22}},
        {{{}, tr("All")},
         {s("available"), tr("Free")},
         {s("needs-activation"), tr("To be activated")},
         {s("active"), tr("Active")},
         {s("other"), tr("Other")},
         {s("e911"), tr("E911 problem")}})
    , m_activate(addAction(s("activate"), tr("Activate")))
    , m_address(addAction(s("e911"), tr("Review address")))
    , m_user(addAction(s("user"), tr("Open user")))
    , m_setUp(addAction(s("user-add"), tr("Set up a user…")))
{
    connect(m_activate, &QPushButton::clicked, this, &NumbersPlace::activate);
    const auto look = [this, &session] {
        allow(m_activate, session.policy(), "numbers");
        allow(m_setUp, session.policy(), "users");
    };
    connect(&session, &Session::policyChanged, this, look);
    look();
    connect(m_address, &QPushButton::clicked, this, [this] { Q_EMIT addressRequested(selected().first().holder); });
    connect(m_user, &QPushButton::clicked, this, [this] { Q_EMIT userRequested(selected().first().holder); });
    connect(m_setUp, &QPushButton::clicked, this, [this] { open(selected().first()); });
}

void NumbersPlace::open(const ListedObject &object)
{
    if (!object.holder.isEmpty())
        Q_EMIT userRequested(object.holder);
    else if (isFree(object) && m_setUp->isEnabled())
        Q_EMIT setUpRequested({textIn(object, "id")});
}

void NumbersPlace::lookAtSelection(const QList<ListedObject> &selected)
{
    qsizetype waiting = 0;
    for (const ListedObject &row : selected)
        waiting += textIn(row, "state") == QLatin1String("needs-activation");
    const bool one = selected.size() == 1 && !selected.first().holder.isEmpty();
    m_activate->setVisible(waiting > 0);
    m_activate->setText(waiting > 1 ? tr("Activate %n number(s)", nullptr, int(waiting)) : tr("Activate"));
    m_address->setVisible(one);
    m_user->setVisible(one);
    m_setUp->setVisible(selected.size() == 1 && isFree(selected.first()));
}

void NumbersPlace::activate()
{
    QList<Command> commands;
    for (const ListedObject &row : selected()) {
        if (textIn(row, "state") != QLatin1String("needs-activation"))
            continue;
        commands += ActOnObject{
            Action::ActivateNumber,
            {ObjectKind::PhoneNumber, textIn(row, "id")},
            displayNumber({textIn(row, "id")}),
            row.object.value(s("revision")).toInteger(),
            row.holder};
    }
    submit(commands);
}

} // namespace jackfield
