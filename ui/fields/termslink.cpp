#include "ui/fields/termslink.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jackfield {

TermsLink::TermsLink(Theme &theme, const QString &address, QWidget *parent) : QFrame(parent)
{
    Theme::setKind(this, "group");
    auto *layout = new QVBoxLayout(this);
    const int padding = theme.px("space.cardPadding");
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(theme.px("space.3"));
    auto *where = new PlainLabel(tr("Read the terms in your browser before you accept them. They are at:"), this);
    where->setWordWrap(true);
    auto *text = new PlainLabel(address, "strong", this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(address);
    layout->addWidget(where);
    layout->addWidget(text);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
        return;
    auto *open =
        new QPushButton(theme.icon(QStringLiteral("open-external"), ColorRole::Link), tr("Open the Terms of Service"), this);
    Theme::setKind(open, "link");
    open->setAutoDefault(false);
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, url] {
        Q_EMIT openRequested(url);
        QDesktopServices::openUrl(url);
    });
}

} // namespace jackfield
