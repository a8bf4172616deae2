#include "ui/places/dashboard/pendingrow.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/pill.h"
#include "ui/pending/commandwords.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

PendingRow::PendingRow(Theme &theme, const CommandStatus &status, Link link, QWidget *parent) : QWidget(parent)
{
    const CommandWords words = CommandWords::of(status, link);
    const QString subject = commandSubject(status.command);
    auto *pill = new Pill(theme, CommandWords::look(status.state), words.state, this);
    pill->setIconName(words.icon);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.4"));
    head->addWidget(new ElidedLabel(CommandWords::intent(status.command), "medium", this), 1);
    head->addWidget(pill);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px("space.4"), 0, theme.px("space.4"));
    layout->setSpacing(theme.px("space.1"));
    layout->addLayout(head);
    if (!words.reason.isEmpty()) {
        auto *reason = new PlainLabel(words.reason, "secondary", this);
        reason->setWordWrap(true);
        layout->addWidget(reason);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.6"));
    const auto add = [&](const QString &text, auto signal) {
        auto *button = new QPushButton(text, this);
        Theme::setKind(button, "link");
        button->setAccessibleDescription(subject);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    if (status.state == CommandState::Rejected && std::holds_alternative<SetUpUser>(status.command))
        add(tr("Fix…"), &PendingRow::fixRequested);
    if (status.state != CommandState::Sending && status.state != CommandState::Checking)
        add(tr("Discard…"), &PendingRow::discardRequested);
    buttons->addStretch();
    layout->addLayout(buttons);
}

} // namespace jackfield
