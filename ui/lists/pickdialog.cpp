#include "ui/lists/pickdialog.h"

#include "core/domain/phonetext.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int usersShown = 50;

} // namespace

PickDialog::PickDialog(Theme &theme, const Words &words, const PickerCombo::Source &source, QWidget *parent)
    : QDialog(parent)
    , m_words(words)
    , m_picker(new PickerCombo(theme))
    , m_row(new FieldRow(theme, words.field, m_picker))
{
    setWindowTitle(words.title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_row->setRequired(true);
    m_picker->setPlaceholderText(words.placeholder);
    m_picker->setEmptyText(words.none);
    m_picker->setSource(source);
    connect(m_picker, &PickerCombo::picked, this, [this] { m_row->setError({}); });
    auto *heading = new PlainLabel(words.question, "dialogTitle");
    heading->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *next = buttons->addButton(tr("Next"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    Theme::setKind(next, "primary");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PickDialog::take);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(m_row);
    layout->addWidget(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
    m_picker->setFocus();
}

PickDialog *PickDialog::forUser(Session &session, Theme &theme, const QString &title, const QString &question, QWidget *parent)
{
    const auto source = [&session](const QString &text) {
        return session.findUsers(text, usersShown).then(QtFuture::Launch::Sync, [](const Result<QList<User>> &found) {
            PickerItems items;
            for (const User &user : found.value_or(QList<User>())) {
                const QString number = user.extension.isEmpty() ? displayNumber(user.phoneNumber) : user.extension;
                items.append({user.id.value, user.displayName(), number});
            }
            return items;
        });
    };
    return new PickDialog(
        theme, {title, question, tr("User"), tr("Name, number or extension"), tr("Nobody matches."), tr("Choose a user.")}, source,
        parent);
}

void PickDialog::take()
{
    if (m_picker->currentId().isEmpty()) {
        m_row->setError(m_words.missing);
        m_picker->setFocus();
        return;
    }
    Q_EMIT picked(m_picker->currentId());
    accept();
}

} // namespace jackfield
