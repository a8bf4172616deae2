#pragma once

#include "core/session/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class FieldRow;
class PickerCombo;
class Theme;

/// The contact information of a site while somebody edits it: an administrator of this customer, whose name follows, and a number that is
/// reached from outside (S0.9 to S0.12). The number is looked for in the copy first; what the provider says stands at the fields too.
class ContactForm final : public QWidget {
    Q_OBJECT

public:
    ContactForm(Session &session, Theme &theme, QWidget *parent = nullptr);

    void setAdministrators(const QList<Administrator> &administrators);
    /// Begins with this site, as it is with what waits.
    void edit(const Site &site);
    /// Goes on with newer data of the same site: what was typed stays.
    void take(const Site &site);
    /// Types these edits.
    void retype(const QList<FieldEdit> &edits);
    QList<FieldEdit> edits() const;
    void showProblems(const QList<FieldError> &problems);
    void showDraftNote(bool shown);
    bool isChecking() const { return m_checking; } ///< Save was pressed, and the number is being looked at
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void saveRequested(bool held); ///< everything that can be checked here is right
    void saveRefused();            ///< the number is not one that can be
    void startOverRequested();
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void showName();
    void look();
    void checkNumber(std::function<void(const QString &problem)> then);
    QString formProblem(const QString &text) const;
    void save(bool held);
    void showButtons();

    Session &m_session;
    QList<Administrator> m_administrators;
    Site m_before;
    Site m_typed;
    CalloutBox *m_draft;
    PickerCombo *m_contact;
    FieldRow *m_contactRow;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QLineEdit *m_number;
    FieldRow *m_numberRow;
    QPushButton *m_hold;
    QPushButton *m_save;
    bool m_checking = false;
};

} // namespace jackfield
