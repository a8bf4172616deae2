#include <QCoreApplication>

#include <gtest/gtest.h>

// One application object for the binary; widget tests bring a main of their own.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
