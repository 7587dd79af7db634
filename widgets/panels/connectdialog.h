#pragma once

#include "models/domain/result.h"

#include <QtCore/QUrl>
#include <QtWidgets/QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stadtblick {

class IconLabel;

/** A source as the dialog was given it. */
struct ConnectedSource
{
    QString cityName; ///< of a new city; empty where one is open
    QString kind;
    QUrl url;
    QString name; ///< as it will be shown
};

/**
 * Connects a source: the address, checked as soon as its field is left; what was found there; a name. Asking
 * the address is the window's business.
 */
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p isNewCity: also asks for the city's name. */
    ConnectDialog(bool isNewCity, QWidget *parent);
    ~ConnectDialog() override;

    /** The answer to addressEntered(). */
    void setFound(const QString &kind, const QUrl &url, const QString &detail);
    void setNotFound(const Error &error);

Q_SIGNALS:
    void addressEntered(const QUrl &url);
    void connectChosen(const ConnectedSource &source);

private:
    QHBoxLayout *buildButtons();
    void check();
    void showState(const QString &icon, int colour, const QString &text);
    void enable();

    QLineEdit *m_city = nullptr;
    QLineEdit *m_address;
    QLineEdit *m_name;
    IconLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_connect;
    QString m_checked;
    QString m_kind;
    QUrl m_url;
};

} // namespace stadtblick
