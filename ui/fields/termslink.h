#pragma once

#include <QFrame>

namespace jackfield {

class Theme;

/// Where a provider's terms of service stand: the whole address, and a button that opens it in the browser. Only https is opened
/// (faults.md 33); any other address is shown, to be read.
class TermsLink final : public QFrame {
    Q_OBJECT

public:
    TermsLink(Theme &theme, const QString &address, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QUrl &url);
};

} // namespace jackfield
