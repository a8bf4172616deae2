#include "ui/places/users/usersfilters.h"

#include "ui/fields/flowlayout.h"
#include "ui/lists/pickdialog.h"

#include <QInputDialog>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

QJsonObject jsonOf(const UserFilter &filter)
{
    return {{s("department"), filter.department}, {s("site"), filter.site},     {s("tag"), filter.tag},
            {s("licence"), filter.licence.value}, {s("access"), filter.access}, {s("problem"), filter.problem}};
}

UserFilter filterOf(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {text("department"), text("site"), text("tag"), {text("licence")}, text("access"), text("problem")};
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QWidget *flowRow(Theme &theme, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new FlowLayout(theme.px("space.3"), row);
    layout->setContentsMargins(0, 0, 0, 0);
    return row;
}

void endRow(QWidget *row)
{
    auto *rest = new QWidget(row); // of the last line
    rest->setFixedHeight(1);
    row->layout()->addWidget(rest);
    rest->show();
}

} // namespace

UsersFilters::UsersFilters(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_viewRow(flowRow(theme, this))
    , m_chipRow(flowRow(theme, this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.pageMargin");
    layout->setContentsMargins(margin, 0, margin, theme.px("space.4"));
    layout->setSpacing(theme.px("space.3"));
    layout->addWidget(m_viewRow);
    layout->addWidget(m_chipRow);
    m_button->setText(tr("Add filter"));
    m_button->setAccessibleName(m_button->text());
    m_button->setIcon(theme.icon(s("filter")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &UsersFilters::fillMenu);
    showViews();
    showChips();
}

QList<UsersFilters::View> UsersFilters::views() const
{
    const auto problem = [](const char *key) {
        UserFilter filter;
        filter.problem = s(key);
        return filter;
    };
    QList<View> views{
        {tr("All users"), {}},
        {tr("E911 problems"), problem("e911")},
        {tr("No number"), problem("no-number")},
        {tr("No device"), problem("no-device")},
        {tr("Not signed in yet"), problem("never-signed-in")}};
    return views + m_saved;
}

void UsersFilters::showViews()
{
    m_viewRow->layout()->removeWidget(m_button);
    clear(m_viewRow->layout());
    for (const View &view : views()) {
        auto *chip = new QPushButton(m_viewRow);
        Theme::setKind(chip, "chip");
        chip->setCheckable(true);
        chip->setChecked(view.filter == m_filter);
        const bool counted = !view.own && m_counts.contains(view.filter.problem);
        chip->setText(
            counted ? QStringLiteral("%1 %2").arg(view.name, QLocale().toString(m_counts.value(view.filter.problem))) : view.name);
        chip->setAccessibleName(chip->text());
        connect(chip, &QPushButton::clicked, this, [this, filter = view.filter] { setFilter(filter); });
        m_viewRow->layout()->addWidget(chip);
        chip->show();
    }
    m_viewRow->layout()->addWidget(m_button);
    m_button->show();
    endRow(m_viewRow);
}

QList<std::pair<QString, UserFilter>> UsersFilters::parts() const
{
    static const struct {
        const char *key;
        const char *text;
    } words[] = {{"portal", QT_TR_NOOP("Voice portal on")}, {"no-portal", QT_TR_NOOP("Voice portal off")},
                 {"admin", QT_TR_NOOP("Admin access")},     {"e911", QT_TR_NOOP("E911 problem")},
                 {"no-number", QT_TR_NOOP("No number")},    {"no-device", QT_TR_NOOP("No device")},
                 {"no-email", QT_TR_NOOP("No e-mail")},     {"never-signed-in", QT_TR_NOOP("Not signed in yet")}};
    const auto word = [](const QString &key) {
        for (const auto &each : words) {
            if (key == QLatin1String(each.key))
                return tr(each.text);
        }
        return key;
    };
    QList<std::pair<QString, UserFilter>> parts;
    const auto add = [&](const QString &text, auto member, const auto &value) {
        if (value.isEmpty())
            return;
        UserFilter without = m_filter;
        without.*member = std::remove_cvref_t<decltype(value)>();
        parts.append({text, without});
    };
    //: A filter that is on: "Department: Claims"
    const QString pair = tr("%1: %2");
    add(pair.arg(tr("Department"), m_filter.department), &UserFilter::department, m_filter.department);
    add(pair.arg(tr("Site"), m_filter.site), &UserFilter::site, m_filter.site);
    add(pair.arg(tr("Tag"), m_filter.tag), &UserFilter::tag, m_filter.tag);
    add(pair.arg(tr("Station"), m_licences.value(m_filter.licence.value, m_filter.licence.value)), &UserFilter::licence,
        m_filter.licence);
    add(word(m_filter.access), &UserFilter::access, m_filter.access);
    add(word(m_filter.problem), &UserFilter::problem, m_filter.problem);
    return parts;
}

void UsersFilters::showChips()
{
    clear(m_chipRow->layout());
    for (const auto &[text, without] : parts()) {
        auto *chip = new QPushButton(m_theme.icon(s("close")), text, m_chipRow);
        Theme::setKind(chip, "chip");
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setAccessibleName(text);
        chip->setAccessibleDescription(tr("Remove this filter"));
        connect(chip, &QPushButton::clicked, this, [this, without = without] { setFilter(without); });
        m_chipRow->layout()->addWidget(chip);
        chip->show();
    }
    m_chipRow->setVisible(!m_filter.isEmpty());
    const auto all = views();
    const bool isView = std::any_of(all.cbegin(), all.cend(), [this](const View &view) { return view.filter == m_filter; });
    if (!isView) {
        auto *save = new QPushButton(m_theme.icon(s("view")), tr("Save view…"), m_chipRow);
        Theme::setKind(save, "quiet");
        connect(save, &QPushButton::clicked, this, &UsersFilters::askForName);
        m_chipRow->layout()->addWidget(save);
        save->show();
    }
    endRow(m_chipRow);
}

void UsersFilters::addChoices(
    const QString &title, const QList<std::pair<QString, QString>> &choices, const QString &current,
    std::function<void(UserFilter &, const QString &)> set)
{
    if (choices.isEmpty())
        return;
    QMenu *menu = m_menu->addMenu(title);
    for (const auto &[key, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, key = key, current, set] {
            UserFilter filter = m_filter;
            set(filter, key == current ? QString() : key);
            setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(key == current);
    }
}

void UsersFilters::fillMenu()
{
    m_menu->clear();
    const auto named = [](const QStringList &values) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &value : values)
            choices.append({value, value});
        return choices;
    };
    addChoices(tr("Department"), named(m_policy.departments), m_filter.department, [](UserFilter &filter, const QString &value) {
        filter.department = value;
    });
    addChoices(
        tr("Site"), named(m_policy.sites), m_filter.site, [](UserFilter &filter, const QString &value) { filter.site = value; });
    QList<std::pair<QString, QString>> stations;
    for (auto licence = m_licences.constBegin(); licence != m_licences.constEnd(); ++licence)
        stations.append({licence.key(), licence.value()});
    std::sort(stations.begin(), stations.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    addChoices(tr("Station"), stations, m_filter.licence.value, [](UserFilter &filter, const QString &value) {
        filter.licence.value = value;
    });
    addChoices(
        tr("State"),
        {{s("portal"), tr("Voice portal on")}, {s("no-portal"), tr("Voice portal off")}, {s("admin"), tr("Admin access")}},
        m_filter.access, [](UserFilter &filter, const QString &value) { filter.access = value; });
    addChoices(
        tr("Problem"),
        {{s("e911"), tr("E911 problem")},
         {s("no-number"), tr("No number")},
         {s("no-device"), tr("No device")},
         {s("no-email"), tr("No e-mail")},
         {s("never-signed-in"), tr("Not signed in yet")}},
        m_filter.problem, [](UserFilter &filter, const QString &value) { filter.problem = value; });
    if (m_tags)
        m_menu->addAction(tr("Tag…"), this, &UsersFilters::askForTag);
    for (const View &view : std::as_const(m_saved)) {
        if (view.filter != m_filter)
            continue;
        m_menu->addSeparator();
        m_menu->addAction(m_theme.icon(s("trash")), tr("Delete the view “%1”").arg(view.name), this, [this, name = view.name] {
            m_saved.removeIf([&](const View &each) { return each.name == name; });
            setFilter({});
        });
    }
}

void UsersFilters::askForTag()
{
    auto *dialog = new PickDialog(
        m_theme,
        {tr("Filter by tag"), tr("Show users with which tag?"), tr("Tag"), tr("Type a tag"), tr("No such tag."),
         tr("Choose a tag.")},
        m_tags, window());
    connect(dialog, &PickDialog::picked, this, [this](const QString &tag) {
        UserFilter filter = m_filter;
        filter.tag = tag;
        setFilter(filter);
    });
    dialog->open();
}

void UsersFilters::askForName()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view"));
    QStringList words;
    for (const auto &[text, without] : parts())
        words += text;
    dialog->setTextValue(words.join(QStringLiteral(", ")));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const QString given = name.simplified();
        if (given.isEmpty())
            return;
        m_saved.removeIf([&](const View &view) { return view.name == given; });
        m_saved.append({given, m_filter, true});
        showViews();
        showChips();
    });
    dialog->open();
}

void UsersFilters::setFilter(const UserFilter &filter)
{
    const bool another = filter != m_filter;
    m_filter = filter;
    // After the click that asked for it: the button that was pressed goes with it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showViews();
            showChips();
        },
        Qt::QueuedConnection);
    if (another)
        Q_EMIT changed();
}

void UsersFilters::setLicences(const QHash<QString, QString> &names)
{
    m_licences = names;
    showChips();
}

void UsersFilters::setCounts(qint64 all, qint64 emergencyProblems, qint64 withoutNumber)
{
    const QHash<QString, qint64> counts{{QString(), all}, {s("e911"), emergencyProblems}, {s("no-number"), withoutNumber}};
    if (counts == m_counts)
        return;
    m_counts = counts;
    showViews();
}

QJsonObject UsersFilters::saved() const
{
    QJsonObject views;
    for (const View &view : m_saved)
        views.insert(view.name, jsonOf(view.filter));
    return views;
}

void UsersFilters::setSaved(const QJsonObject &views)
{
    m_saved.clear();
    for (auto view = views.constBegin(); view != views.constEnd(); ++view)
        m_saved.append({view.key(), filterOf(view.value().toObject()), true});
    showViews();
    showChips();
}

} // namespace jackfield
