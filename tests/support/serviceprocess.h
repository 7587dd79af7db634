#pragma once

#include <QtCore/QProcess>
#include <QtCore/QUrl>

namespace stadtblick::test {

/** A program that serves on loopback, prints its address as its first line and ends with its standard input.
 */
class ServiceProcess
{
public:
    ServiceProcess(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()
            && m_process.waitForReadyRead(30000)) { }
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    }
    ~ServiceProcess() { stop(); }

    /** Empty if it did not start. */
    QUrl url() const { return m_url; }
    QString address(const QString &path) const { return m_url.toString() + path; }
    /** True if it ended by itself when its standard input closed. */
    bool stop()
    {
        if (m_process.state() == QProcess::NotRunning) {
            return true;
        }
        m_process.closeWriteChannel();
        const bool isEnded = m_process.waitForFinished(5000);
        if (!isEnded) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
        return isEnded;
    }

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace stadtblick::test
