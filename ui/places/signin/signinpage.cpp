#include "ui/places/signin/signinpage.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/logotile.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/copieslist.h"
#include "ui/places/signin/credentialsform.h"
#include "ui/places/signin/forgotpasswordcard.h"
#include "ui/places/signin/linkcard.h"
#include "ui/places/signin/providerfield.h"
#include "ui/places/signin/proxydialog.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

// A page that scrolls up and down when the window is low, and stands in the middle when it is not.
QScrollArea *centred(QWidget *content, int width, QWidget *parent)
{
    if (width > 0)
        content->setMaximumWidth(width);
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    auto *area = new QScrollArea(parent);
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    return area;
}

} // namespace

SignInPage::SignInPage(
    FrontDesk &desk, Theme &theme, const Clock &clock, const QStringList &recent, const QString &login, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_provider(new ProviderField(desk, theme, recent, this))
    , m_notice(new CalloutBox(theme, State::Info, this))
    , m_form(new CredentialsForm(theme, this))
    , m_copies(new CopiesList(desk, theme, clock, this))
    , m_left(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
{
    m_form->setLogin(login);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_left->addWidget(centred(makeForm(), theme.px("layout.signInForm"), this));
    m_side->addWidget(centred(m_copies, theme.px("layout.signInSide") - 2 * 44, this));
    layout->addWidget(m_left, 1);
    layout->addWidget(m_side);
    m_notice->hide();
    connect(m_form, &CredentialsForm::submitted, this, &SignInPage::signIn);
    connect(m_provider, &ProviderField::edited, m_form, &CredentialsForm::clearFaults);
    connect(m_provider, &ProviderField::linkEntered, this, &SignInPage::openLink);
    connect(m_copies, &CopiesList::sessionOpened, this, &SignInPage::sessionOpened);
    connect(m_copies, &CopiesList::forgetRequested, this, &SignInPage::forgetRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *SignInPage::makeForm()
{
    auto *form = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new PlainLabel(tr("Sign in to Jackfield"), "pageTitle", form));
    words->addWidget(new PlainLabel(tr("Use your provider’s portal account."), "secondary", form));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px("space.5"));
    head->addWidget(new LogoTile(m_theme, form));
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, m_theme.px("space.8"), 0, m_theme.px("space.8"));
    layout->setSpacing(m_theme.px("space.fieldGap"));
    layout->addLayout(head);
    layout->addSpacing(m_theme.px("space.4"));
    layout->addWidget(m_notice);
    layout->addWidget(m_provider);
    layout->addWidget(m_form);
    auto *forgotten = new QPushButton(tr("Forgot password?"), form);
    Theme::setKind(forgotten, "link");
    forgotten->setAutoDefault(false);
    connect(forgotten, &QPushButton::clicked, this, &SignInPage::forgotPassword);
    layout->addWidget(forgotten, 0, Qt::AlignHCenter);
    return form;
}

void SignInPage::focusFirst()
{
    if (m_provider->text().isEmpty())
        m_provider->findChild<QWidget *>()->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirstEmpty();
}

void SignInPage::refreshCopies() { m_copies->refresh(); }

QUrl SignInPage::address() const { return AddressCheck::of(m_provider->text()).url; }

QString SignInPage::login() const { return m_form->login(); }

void SignInPage::signIn(const Credentials &credentials)
{
    const QUrl url = m_provider->usableUrl();
    if (url.isEmpty())
        return;
    setNotice({});
    m_form->setBusy(true);
    whenDone(m_desk.signIn(url, credentials, m_form->keep()), this, [this, url, credentials](const Result<Entry> &entry) {
        m_form->setBusy(false);
        if (entry) {
            m_form->clearPassword();
            if (entry->open)
                Q_EMIT stepAsked(*entry->open);
            else if (entry->customers)
                Q_EMIT customersOpened(entry->customers);
            else {
                m_tookPassword = true;
                Q_EMIT sessionOpened(entry->session);
                m_tookPassword = false;
            }
            return;
        }
        if (const QString proxy = entry.error().detail; entry.error().code == QLatin1String("proxy") && !proxy.isEmpty())
            ProxyDialog::ask(m_desk, m_theme, proxy, this, [this, credentials] { signIn(credentials); });
        const SignInFault fault = SignInFault::of(entry.error(), SignInFault::Step::SigningIn, url);
        if (fault.where == SignInFault::Where::Address)
            m_provider->showFault(fault.sentence);
        else
            m_form->showFault(fault);
    });
}

void SignInPage::present(QWidget *card, QWidget *side)
{
    if (card != m_card) {
        presentForm();
        m_card = card;
        m_left->addWidget(centred(card, 0, this));
        m_left->setCurrentIndex(1);
    }
    if (side != m_cardSide) {
        // The old one may still be its owner's.
        if (m_cardSide)
            m_cardSide->setParent(card);
        while (m_side->count() > 1)
            delete m_side->widget(1);
        m_cardSide = side;
        if (side)
            m_side->addWidget(centred(side, m_theme.px("layout.signInSide") - 2 * 44, this));
    }
    m_side->setCurrentIndex(m_side->count() - 1);
    divide();
}

void SignInPage::presentForm()
{
    for (QStackedWidget *stack : {m_left, m_side}) {
        stack->setCurrentIndex(0);
        while (stack->count() > 1) {
            QWidget *old = stack->widget(1);
            stack->removeWidget(old);
            old->hide();
            old->deleteLater(); // not from inside a signal of what is in it
        }
    }
    m_card = nullptr;
    m_cardSide = nullptr;
    divide();
}

void SignInPage::forgotPassword()
{
    const QUrl url = m_provider->usableUrl();
    if (url.isEmpty())
        return;
    auto *card = new ForgotPasswordCard(m_desk, m_theme, url, m_form->login());
    card->setMaximumWidth(m_theme.px("layout.signInForm"));
    connect(card, &SignInCard::leftBack, this, &SignInPage::presentForm);
    connect(card, &ForgotPasswordCard::linkEntered, this, &SignInPage::openLink);
    present(card);
    card->focusFirst();
}

void SignInPage::openLink(const MailLink &link)
{
    auto *card = new LinkCard(m_desk, m_theme, link);
    card->setMaximumWidth(m_theme.px("layout.signInForm"));
    connect(card, &SignInCard::leftBack, this, &SignInPage::presentForm);
    connect(card, &LinkCard::done, this, [this, address = link.address](const QString &login) {
        presentForm();
        m_provider->setAddress(address);
        m_form->setLogin(login);
        m_form->clearPassword();
        setNotice(tr("Your password is saved. Sign in with it."));
        m_form->focusFirstEmpty();
    });
    present(card);
}

void SignInPage::setNotice(const QString &sentence)
{
    m_notice->setText({}, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    const QRect side = m_side->geometry();
    painter.fillRect(side, m_theme.color(ColorRole::Window));
    const int edge = layoutDirection() == Qt::LeftToRight ? side.left() : side.right();
    painter.fillRect(edge, 0, 1, height(), m_theme.color(ColorRole::Border));
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

// On a small window the form keeps its width and the side gives way, down to what its rows need.
void SignInPage::divide()
{
    const int form = m_card ? m_card->maximumWidth() : m_theme.px("layout.signInForm");
    m_side->setFixedWidth(std::clamp(width() - form - 2 * 48, 400, m_theme.px("layout.signInSide")));
}

} // namespace jackfield
