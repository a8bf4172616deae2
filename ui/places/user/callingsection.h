#pragma once

#include "ui/places/user/objectsection.h"

class QPushButton;

namespace jackfield {

class CalloutBox;
class FeatureRow;
class ForwardBox;

/// Calling features (S2.20 to S2.22): a switch for each; what forwards asks where to. A target is kept while its feature is off.
class CallingSection final : public ObjectSection<UserCalling> {
    Q_OBJECT

public:
    CallingSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;

protected:
    const UserCalling &copied() const override { return details().calling; }
    QList<FieldError> problems() const override;
    void fill() override;

private:
    /// A feature with the fields that it has of UserCalling.
    struct Feature {
        const char *icon;
        QString name;
        QString explanation;
        bool UserCalling::*on;
        QString UserCalling::*to = nullptr;
        FeatureRow *row = nullptr;
        ForwardBox *box = nullptr;
    };

    static QList<Feature> features();
    static QString textOf(const Feature &feature, const UserCalling &calling);
    void addRow(Feature &feature, QVBoxLayout &card);
    void look();
    void check(const Feature &feature);
    UserCalling wanted() const;

    QList<Feature> m_features;
    CalloutBox *m_advice;
    QPushButton *m_stop;
};

} // namespace jackfield
