#include "ui/places/user/callingsection.h"

#include "core/domain/phonetext.h"
#include "core/domain/userfeaturerules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/switch.h"
#include "ui/places/user/featurerow.h"
#include "ui/places/user/forwardbox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString fieldOf(QString UserCalling::*member)
{
    QString name;
    forEachField<UserCalling>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), QString UserCalling::*>) {
            if (field.member == member)
                name = field.nameString();
        }
    });
    return name;
}

} // namespace

QList<CallingSection::Feature> CallingSection::features()
{
    return {
        {"forward", tr("Call forwarding always"), tr("All calls go elsewhere"), &UserCalling::forwardAlways,
         &UserCalling::forwardAlwaysTo},
        {"bell", tr("Call forwarding busy"), tr("When the line is in use"), &UserCalling::forwardBusy, &UserCalling::forwardBusyTo},
        {"clock", tr("Call forwarding no answer"), tr("When nobody answers"), &UserCalling::forwardNoAnswer,
         &UserCalling::forwardNoAnswerTo},
        {"offline", tr("Call forwarding not reachable"), tr("When no device is connected"), &UserCalling::forwardUnreachable,
         &UserCalling::forwardUnreachableTo},
        {"dnd", tr("Do not disturb"), tr("Callers go to voicemail"), &UserCalling::doNotDisturb},
        {"phone", tr("Call waiting"), tr("A second call can reach a busy line"), &UserCalling::callWaiting},
        {"user", tr("Reject anonymous calls"), tr("Callers who hide their number"), &UserCalling::rejectAnonymous},
    };
}

CallingSection::CallingSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("Calling features"), {}, parent)
    , m_features(features())
    , m_advice(new CalloutBox(theme, State::Info))
    , m_stop(new QPushButton(tr("Turn off all forwarding")))
{
    m_advice->setIconName(QStringLiteral("advice"));
    m_advice->setText(
        tr("New person on this phone?"), tr("Turn off forwarding that the previous user set, so that calls stay here."));
    body()->addWidget(m_advice);
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    Theme::setKind(m_stop, "link");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px("space.6"), theme.px("space.3"), theme.px("space.6"), theme.px("space.3"));
    head->addStretch(1);
    head->addWidget(m_stop);
    column->addLayout(head);
    for (Feature &feature : m_features)
        addRow(feature, *column);
    body()->addWidget(card);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        for (const Feature &feature : std::as_const(m_features)) {
            if (feature.to)
                object().typed().*feature.on = false;
        }
        fill();
    });
}

void CallingSection::addRow(Feature &feature, QVBoxLayout &card)
{
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    card.addWidget(line);
    feature.row = new FeatureRow(theme(), QString::fromLatin1(feature.icon), feature.name, feature.explanation);
    card.addWidget(feature.row);
    connect(feature.row, &FeatureRow::toggled, this, [this, on = feature.on, row = feature.row](bool checked) {
        object().typed().*on = checked;
        look();
        for (const Feature &each : std::as_const(m_features)) {
            if (each.row == row && each.box && checked && (object().typed().*each.to).isEmpty())
                each.box->field()->setFocus(Qt::OtherFocusReason);
        }
    });
    if (!feature.to)
        return;
    feature.box = new ForwardBox(theme(), feature.name, feature.to == &UserCalling::forwardNoAnswerTo);
    feature.row->addDetails(feature.box);
    connect(feature.box, &ForwardBox::targetTyped, this, [this, to = feature.to, box = feature.box](const QString &text) {
        object().typed().*to = ForwardBox::targetOf(text, session().policy());
        box->row()->setError({});
        look();
    });
    connect(feature.box, &ForwardBox::targetLeft, this, [this, to = feature.to] {
        for (const Feature &each : std::as_const(m_features)) {
            if (each.to == to)
                check(each);
        }
    });
    connect(feature.box, &ForwardBox::ringsChosen, this, [this](int rings) {
        object().typed().noAnswerRings = rings;
        look();
    });
}

// The editors as the object is; not one that somebody is typing into.
void CallingSection::fill()
{
    const UserCalling &calling = object().typed();
    for (const Feature &feature : std::as_const(m_features)) {
        feature.row->setOn(calling.*feature.on);
        if (!feature.box)
            continue;
        if (ForwardBox::targetOf(feature.box->field()->text(), session().policy()) != calling.*feature.to)
            feature.box->setTarget(calling.*feature.to);
        feature.box->setRings(calling.noAnswerRings);
        feature.box->row()->setError({});
    }
    look();
}

void CallingSection::look()
{
    const UserCalling &typed = object().typed();
    const UserCalling &before = object().before();
    for (const Feature &feature : std::as_const(m_features)) {
        const bool target = feature.to && typed.*feature.to != before.*feature.to;
        const bool rings = feature.to == &UserCalling::forwardNoAnswerTo && typed.noAnswerRings != before.noAnswerRings;
        feature.row->setEdited(typed.*feature.on != before.*feature.on || target || rings, before.*feature.on);
        if (!feature.box)
            continue;
        // An old target stays in sight, also while its feature is off (S2.22).
        feature.row->setDetailsShown(typed.*feature.on || !(typed.*feature.to).isEmpty() || target);
        feature.box->row()->setRequired(typed.*feature.on);
        feature.box->setWas(
            target ? tr("was %1").arg((before.*feature.to).isEmpty() ? tr("empty") : displayNumber({before.*feature.to}))
                   : QString());
        feature.box->setHelp((typed.*feature.to).isEmpty() ? tr("Enter the number that calls go to.") : QString());
    }
    m_stop->setEnabled(typed.isForwarding());
    m_advice->setVisible(before.isForwarding());
    Q_EMIT edited();
}

void CallingSection::check(const Feature &feature)
{
    const QString field = fieldOf(feature.to);
    for (const FieldError &problem : problems()) {
        if (problem.field == field && problem.code != QLatin1String("required"))
            showProblems({problem});
    }
}

QList<FieldError> CallingSection::problems() const
{
    return checkUserCalling(object().typed(), details().user, session().policy());
}

QString CallingSection::textOf(const Feature &feature, const UserCalling &calling)
{
    if (!(calling.*feature.on))
        return tr("off");
    return feature.to ? tr("on, to %1").arg(displayNumber({calling.*feature.to})) : tr("on");
}

SaveWords CallingSection::saveWords() const
{
    QStringList changes;
    for (const Feature &feature : std::as_const(m_features)) {
        const QString was = textOf(feature, object().before());
        const QString is = textOf(feature, object().typed());
        if (was != is)
            changes += tr("%1: %2 → %3").arg(feature.name, was, is);
    }
    if (!object().isEdited())
        return {};
    SaveWords words;
    words.icon = QStringLiteral("edit");
    words.text = changes.size() == 1 ? changes.first() : tr("%n field(s) edited", nullptr, int(object().edits().size()));
    return words;
}

void CallingSection::showProblems(const QList<FieldError> &problems)
{
    bool focused = false;
    for (const Feature &feature : std::as_const(m_features)) {
        for (const FieldError &problem : problems) {
            if (!feature.box || problem.field != fieldOf(feature.to))
                continue;
            feature.row->setDetailsShown(true);
            feature.box->row()->setError(
                problem.code == QLatin1String("required")       ? tr("Enter the number that calls go to.")
                    : problem.code == QLatin1String("conflict") ? tr("Calls cannot go to the user's own number.")
                                                                : tr("Enter a phone number or an extension."));
            if (!focused && problems.size() > 0 && problem.code != QLatin1String("format"))
                feature.box->field()->setFocus(Qt::OtherFocusReason);
            focused = true;
        }
    }
}

QWidget *CallingSection::firstField() const { return m_features.first().row->toggle(); }

} // namespace jackfield
