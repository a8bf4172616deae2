#include "ui/lists/pickuserdialog.h"

#include "core/domain/phonetext.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int usersShown = 50;

} // namespace

PickUserDialog::PickUserDialog(Session &session, Theme &theme, const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_user(new PickerCombo(theme))
    , m_row(new FieldRow(theme, tr("User"), m_user))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_row->setRequired(true);
    m_user->setPlaceholderText(tr("Name, number or extension"));
    m_user->setEmptyText(tr("Nobody matches."));
    m_user->setSource([this, &session](const QString &text) {
        return thenIn(this, session.findUsers(text, usersShown), [](const Result<QList<User>> &found) {
            PickerItems items;
            for (const User &user : found.value_or(QList<User>())) {
                const QString number = user.extension.isEmpty() ? displayNumber(user.phoneNumber) : user.extension;
                items.append({user.id.value, user.displayName(), number});
            }
            return items;
        });
    });
    connect(m_user, &PickerCombo::picked, this, [this] { m_row->setError({}); });
    auto *heading = new PlainLabel(question, "dialogTitle");
    heading->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *next = buttons->addButton(tr("Next"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    Theme::setKind(next, "primary");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickUserDialog::take);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(m_row);
    layout->addWidget(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
    m_user->setFocus();
}

void PickUserDialog::take()
{
    if (m_user->currentId().isEmpty()) {
        m_row->setError(tr("Choose a user."));
        m_user->setFocus();
        return;
    }
    Q_EMIT picked({m_user->currentId()});
    accept();
}

} // namespace jackfield
