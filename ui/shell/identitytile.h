#pragma once

#include <QWidget>

namespace jackfield {

class Theme;

/// Who or what one works with: a tile with initials, a name and a line below. The account has a coloured square, picked by its number
/// and so always the same; a person has a circle. In the rail the tile stands alone and the words are its tooltip.
class IdentityTile final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Account, Person };

    IdentityTile(const Theme &theme, Shape shape, QWidget *parent = nullptr);

    /// `key` picks the colour of an account's tile.
    void setIdentity(const QString &name, const QString &line, const QString &key = {});
    void setRail(bool rail);
    void setActing(bool acting); ///< the account is a customer's, in which one acts

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTile(QPainter &painter, const QRect &tile) const;

    const Theme &m_theme;
    Shape m_shape;
    QString m_name;
    QString m_line;
    QString m_key;
    bool m_rail = false;
    bool m_acting = false;
};

} // namespace jackfield
