#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The program in French, as long as this is there.
class French {
public:
    French()
    {
        EXPECT_TRUE(m_translator.load(QStringLiteral(JACKFIELD_FRENCH)));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    }
    ~French()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

private:
    QTranslator m_translator;
};

/// Text of twice the usual size, as long as this is there.
class LargeText {
public:
    explicit LargeText(Theme &theme) : m_theme(theme), m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 2);
        set(large);
    }
    ~LargeText()
    {
        set(m_before);
        qApp->setStyleSheet({});
    }

private:
    void set(const QFont &font)
    {
        QApplication::setFont(font);
        m_theme.applyTo(*qApp);
    }

    Theme &m_theme;
    const QFont m_before;
};

} // namespace jackfield::test
