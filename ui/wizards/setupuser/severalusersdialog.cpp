#include "ui/wizards/setupuser/severalusersdialog.h"

#include "core/domain/fieldjson.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/draft.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/savedsetups.h"
#include "ui/wizards/setupuser/setuptemplates.h"
#include "ui/wizards/setupuser/templatepicker.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jackfield {

namespace {

const QString textKey = QStringLiteral("text");
const QString roleKey = QStringLiteral("role");

} // namespace

SeveralUsersDialog::SeveralUsersDialog(Session &session, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_users(new SeveralUsers(session, this))
    , m_templates(new SetupTemplates(session, this))
    , m_draft(new Draft(
          session, draftName(), [this] { return typed(); }, this))
    , m_draftNote(new CalloutBox(theme, State::Info))
    , m_text(new QPlainTextEdit)
    , m_template(new TemplatePicker(theme, *m_templates, m_users->builder()))
    , m_station(new PickerCombo(theme))
    , m_stationRow(new FieldRow(theme, tr("Station (license)"), m_station))
    , m_department(new PickerCombo(theme))
    , m_departmentRow(new FieldRow(theme, tr("Department"), m_department))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_table(new QTableView)
    , m_summary(new PlainLabel({}, "secondary"))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_hold(new QPushButton(tr("Save to pending")))
    , m_save(new QPushButton)
{
    setWindowTitle(tr("Set up several users"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new PlainLabel(windowTitle(), "dialogTitle");
    auto *about = new PlainLabel(
        tr("Paste a table of names and e-mail addresses from a spreadsheet or a mail. Each user gets the next free extension."),
        "secondary");
    about->setWordWrap(true);
    m_draftNote->setIconName(QStringLiteral("file"));
    m_draftNote->setText(tr("Your draft is back."), tr("What you entered earlier is filled in."));
    connect(m_draftNote->addButton(tr("Start over")), &QPushButton::clicked, this, &SeveralUsersDialog::startOver);
    m_draftNote->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Users saved"));
    m_summary->setWordWrap(true);
    Theme::setKind(m_save, "primary");
    m_save->setDefault(true);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px("space.9"));
    columns->addWidget(makeInput(), 3);
    columns->addWidget(makePreview(), 5);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_hold);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_draftNote);
    layout->addLayout(columns, 1);
    layout->addWidget(m_summary);
    layout->addLayout(foot);
    resize(960, 620);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_users->setPeople(m_text->toPlainText());
        m_draft->touch();
    });
    connect(m_users, &SeveralUsers::changed, this, &SeveralUsersDialog::showRows);
    connect(&m_users->builder(), &UserSetupBuilder::choicesChanged, this, &SeveralUsersDialog::showStations);
    connect(&session, &Session::activityChanged, this, &SeveralUsersDialog::showRows);
    connect(m_cancel, &QPushButton::clicked, this, &SeveralUsersDialog::reject);
    connect(m_hold, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_session.activity().link != Link::Online); });
    showStations();
    showRows();
    m_text->setFocus();
    m_draft->read([this](const QJsonObject &kept, bool handedIn) { takeDraft(kept, handedIn); });
}

QJsonObject SeveralUsersDialog::typed() const
{
    const QString text = remaining();
    return text.isEmpty() ? QJsonObject() : QJsonObject{{textKey, text}, {roleKey, toJson(m_users->role())}};
}

// Without those who are saved.
QString SeveralUsersDialog::remaining() const
{
    if (m_saved == 0)
        return m_text->toPlainText();
    QStringList lines = m_text->toPlainText().split(u'\n');
    const QList<UserSetup> saved = m_toSave.first(m_saved);
    for (const SeveralUsers::Row &row : m_users->rows()) {
        if (saved.contains(row.setup))
            lines[row.person.line - 1].clear();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// After a kill while they were being saved, whoever is in the outbox by now leaves the table; of who is set up, the address says so.
void SeveralUsersDialog::takeDraft(const QJsonObject &kept, bool handedIn)
{
    QString text = kept.value(textKey).toString();
    if (handedIn) {
        QStringList lines = text.split(u'\n');
        for (const PastedUser &person : pastedUsers(text)) {
            if (SavedSetups::waits(m_session, person))
                lines[person.line - 1].clear();
        }
        lines.removeAll(QString());
        text = lines.join(u'\n');
    }
    if (text.isEmpty() || !m_text->toPlainText().isEmpty())
        return;
    UserSetup role;
    fromJson(kept.value(roleKey).toObject(), role);
    takeRole(role);
    m_text->setPlainText(text);
    m_draftNote->show();
}

void SeveralUsersDialog::startOver()
{
    m_text->clear();
    m_draft->drop();
    m_draftNote->hide();
    m_text->setFocus();
}

QWidget *SeveralUsersDialog::makeInput()
{
    auto *input = new QWidget;
    auto *column = new QVBoxLayout(input);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("space.fieldGap"));
    m_text->setPlaceholderText(tr("Lena Novák, lena.novak@company.example\nOmar Haddad, omar.haddad@company.example"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *text = new FieldRow(m_theme, tr("Names and e-mails, one user a line"), m_text);
    text->setRequired(true);
    m_text->setMinimumHeight(240);
    column->addWidget(text);
    connect(m_template, &TemplatePicker::roleChosen, this, [this](const UserSetup &role) {
        takeRole(SetupTemplates::over(m_users->role(), role));
    });
    column->addWidget(m_template);
    m_stationRow->setRequired(true);
    connect(m_station, &PickerCombo::picked, this, [this](const QString &id) {
        UserSetup role = m_users->role();
        role.licence = {id};
        m_users->setRole(role);
        m_draft->touch();
    });
    column->addWidget(m_stationRow);
    PickerItems departments;
    for (const QString &name : m_session.policy().departments)
        departments.append({name, name, {}});
    m_department->setItems(departments);
    m_department->setNoneItem(tr("No department"));
    m_department->clearCurrent();
    m_departmentRow->setOptional();
    m_departmentRow->setVisible(!departments.isEmpty());
    connect(m_department, &PickerCombo::picked, this, [this](const QString &id) {
        UserSetup role = m_users->role();
        role.department = id;
        m_users->setRole(role);
        m_draft->touch();
    });
    column->addWidget(m_departmentRow);
    column->addStretch(1);
    // Large text does not fit on a small screen all at once.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(input);
    scroll->viewport()->setAutoFillBackground(false);
    input->setAutoFillBackground(false);
    scroll->setMinimumWidth(input->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return scroll;
}

QWidget *SeveralUsersDialog::makePreview()
{
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Extension"), tr("State")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What becomes of each line"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px("control.regular"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int widths[] = {120, 170, 80};
    for (int column = 0; column < 3; ++column)
        header->resizeSection(column, qMax(widths[column], header->sectionSizeHint(column)));
    header->setStretchLastSection(true);
    return m_table;
}

void SeveralUsersDialog::takeRole(const UserSetup &role)
{
    m_users->setRole(role);
    m_station->setCurrentId(role.licence.value);
    m_department->setCurrentId(role.department);
    m_draft->touch();
}

void SeveralUsersDialog::showStations()
{
    PickerItems items;
    for (const Licence &licence : m_users->builder().licences())
        items.append({licence.id.value, licence.name, tr("%1 left").arg(QLocale().toString(licence.available()))});
    m_station->setItems(items);
    m_station->setCurrentId(m_users->role().licence.value);
}

void SeveralUsersDialog::showRows()
{
    if (m_saving)
        return;
    const QList<SeveralUsers::Row> &rows = m_users->rows();
    const QIcon fine = m_theme.icon(QStringLiteral("ok-circle"), ColorRole::Success);
    const QIcon wrong = m_theme.icon(QStringLiteral("error"), ColorRole::Danger);
    m_model->setRowCount(int(rows.size()));
    for (int at = 0; at < rows.size(); ++at) {
        const SeveralUsers::Row &row = rows.at(at);
        const bool ready = row.problem.isEmpty();
        const QString state = !ready ? row.problem : row.isChecking ? tr("Checking…") : tr("Ready");
        const QString cells[] = {row.person.displayName(), row.person.email, row.setup.extension, state};
        for (int column = 0; column < 4; ++column) {
            auto *item = m_model->item(at, column);
            if (!item)
                m_model->setItem(at, column, item = new QStandardItem);
            if (item->text() == cells[column])
                continue;
            item->setText(cells[column]);
            item->setToolTip(cells[column].toHtmlEscaped());
        }
        QStandardItem *said = m_model->item(at, 3);
        if (said->data().isValid() && said->data().toBool() == ready)
            continue;
        said->setData(ready);
        said->setForeground(m_theme.color(ready ? ColorRole::Text : ColorRole::Danger));
        said->setIcon(ready ? fine : wrong);
    }
    const int ready = int(m_users->ready().size());
    const int out = int(std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return !row.problem.isEmpty(); }));
    QStringList said;
    if (!rows.isEmpty())
        said += tr("%n user(s) ready.", nullptr, ready);
    if (out > 0)
        said += tr("%n line(s) left out.", nullptr, out);
    if (const auto left = m_users->stationsLeft(); left && ready > 0)
        said += tr("%n station(s) left after this.", nullptr, *left - ready);
    m_summary->setText(said.join(u' '));
    const bool can = ready > 0 && !m_users->isChecking();
    m_save->setText(tr("Set up %n user(s)", nullptr, ready));
    m_save->setEnabled(can && m_session.activity().link == Link::Online);
    m_save->setToolTip(
        m_session.activity().link == Link::Online ? QString() : tr("Needs a connection. Save to pending keeps them until then."));
    m_hold->setEnabled(can);
}

void SeveralUsersDialog::save(bool held)
{
    m_toSave = m_users->ready();
    m_saved = 0;
    m_held = held;
    m_stop = false;
    m_progress->setRange(0, int(m_toSave.size()));
    m_progress->setValue(0);
    setSaving(true);
    m_draft->handIn();
    saveNext();
}

void SeveralUsersDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_summary->setVisible(!saving);
    m_progress->setVisible(saving);
    m_cancel->setText(saving ? tr("Stop") : tr("Cancel"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_hold), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_station), static_cast<QWidget *>(m_department)})
        widget->setEnabled(!saving);
}

// The next one when this one is on the disk.
void SeveralUsersDialog::saveNext()
{
    if (m_stop || m_saved == m_toSave.size())
        return end();
    const SetUpUser command{m_toSave.at(m_saved)};
    whenDone(m_held ? m_session.hold(command) : m_session.submit(command), this, [this](const Result<IdempotencyKey> &key) {
        if (!key) {
            Q_EMIT failed(key.error());
            return end();
        }
        ++m_saved;
        m_draft->touch();
        m_progress->setValue(m_saved);
        Q_EMIT submitted(*key, m_held);
        saveNext();
    });
}

// Who is saved leaves the table; who was left out or not reached stays for another try.
void SeveralUsersDialog::end()
{
    const QList<UserSetup> saved = m_toSave.first(m_saved);
    const QString rest = remaining();
    if (!saved.isEmpty()) {
        m_templates->remember(saved.first());
        Q_EMIT this->saved(m_saved, m_held);
    }
    if (saved.size() == m_users->rows().size())
        m_draft->drop();
    else
        m_draft->keep();
    if (m_saved == m_toSave.size())
        return accept();
    m_saved = 0;
    m_users->leaveOut(saved);
    setSaving(false);
    m_text->setPlainText(rest);
    showRows();
}

void SeveralUsersDialog::reject()
{
    if (m_saving) {
        m_stop = true;
        return;
    }
    m_draft->keep();
    QDialog::reject();
}

} // namespace jackfield
