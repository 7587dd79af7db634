#include "app/window/language.h"
#include "app/window/mainwindow.h"
#include "app/window/windowoptions.h"
#include "widgets/map/canvaschoice.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr QSize usualSize{1440, 900};
constexpr int lookMs = 40; ///< between two looks whether something is still loading
constexpr int quietLooks = 5; ///< looks without loading before the picture is taken
constexpr qint64 longestWaitMs = 300'000;

void say(const Error &error)
{
    std::fprintf(stderr, "stadtblick: %s\n", qUtf8Printable(toOneLine(error)));
}

Result<ViewState> readView(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{Error::Kind::Usage,
            QCoreApplication::translate("Window", "The view %1 can't be read.").arg(path), {},
            file.errorString()});
    }
    return viewStateFromBytes(file.readAll(), path);
}

/** Makes windows, anew when language, theme or text size change, and takes the picture. */
class WindowRun : public QObject
{
public:
    explicit WindowRun(const WindowOptions &options)
        : m_options(options)
        , m_settings(loadSettings())
        , m_executor(int(std::clamp(std::thread::hardware_concurrency(), 2U, 6U)))
    {
        if (!options.language.isEmpty()) {
            m_settings.language = options.language;
        }
        if (!options.theme.isEmpty()) {
            m_settings.theme = options.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
        }
    }

    int run(const std::optional<ViewState> &view)
    {
        makeWindow();
        openFirst(view);
        show();
        // The desktop may turn dark while the window is open.
        connect(qApp->styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
            if (m_settings.theme == ThemeChoice::System) {
                QMetaObject::invokeMethod(this, [this] { remake(m_settings); }, Qt::QueuedConnection);
            }
        });
        if (!m_options.screenshotPath.isEmpty()) {
            m_elapsed.start();
            connect(&m_look, &QTimer::timeout, this, [this] { look(); });
            m_look.start(lookMs);
        }
        const int code = QApplication::exec();
        if (m_options.screenshotPath.isEmpty()) {
            keepSettings();
        }
        m_window.reset();
        return code;
    }

private:
    void makeWindow()
    {
        m_language.use(m_settings.language);
        applyTheme(*qApp, themeNow(m_settings.theme), m_settings.textScale);
        setMapDrawing(m_settings.mapDrawing);
        m_window = std::make_unique<MainWindow>(m_settings, m_executor);
        connect(
            m_window.get(), &MainWindow::settingsChanged, this,
            [this](const Settings &settings) { remake(settings); }, Qt::QueuedConnection);
    }

    void openFirst(const std::optional<ViewState> &view)
    {
        if (m_options.isDemo) {
            m_window->openProfile(u"demo"_s);
        } else if (!m_options.cachePath.isEmpty()) {
            m_window->openCity(m_options.cachePath, view, m_options.isStartView);
        } else if (!m_settings.lastCity.isEmpty() && QFile::exists(m_settings.lastCity)) {
            m_window->openCity(m_settings.lastCity, view, m_options.isStartView);
        }
    }

    void show()
    {
        if (m_options.size.isValid()) {
            m_window->setFixedSize(m_options.size);
        } else if (m_settings.geometry.isEmpty() || !m_window->restoreGeometry(m_settings.geometry)) {
            // A laptop's screen may have less room: no edge may lie outside of it.
            const QSize room = m_window->screen()->availableSize();
            m_window->resize(usualSize.boundedTo(room));
            if (m_window->size() != usualSize) {
                m_window->setWindowState(Qt::WindowMaximized);
            }
        }
        m_window->show();
    }

    /** The same city and view in a new window: every text and colour is made anew. */
    void remake(const Settings &settings)
    {
        const QString path = m_window->cityPath();
        const std::optional<ViewState> view = m_window->cityView();
        const QByteArray geometry = m_window->saveGeometry();
        m_settings = settings;
        saveSettings(settings);
        m_window.reset();
        makeWindow();
        if (!path.isEmpty()) {
            m_window->openCity(path, view, false);
        }
        m_window->restoreGeometry(geometry);
        m_window->show();
    }

    void keepSettings()
    {
        Settings settings = m_window->settings();
        // What the command line said holds for this run only.
        const Settings stored = loadSettings();
        if (!m_options.language.isEmpty()) {
            settings.language = stored.language;
        }
        if (!m_options.theme.isEmpty()) {
            settings.theme = stored.theme;
        }
        saveSettings(settings);
    }

    void look()
    {
        if (m_window->error()) {
            say(*m_window->error());
            finish(exitFailed);
            return;
        }
        if (m_window->isLoading() && m_elapsed.elapsed() < longestWaitMs) {
            m_quiet = 0;
            return;
        }
        if (++m_quiet < quietLooks) {
            return;
        }
        if (!m_isPageShown) {
            m_isPageShown = true;
            m_quiet = 0;
            if (m_options.page == "ideas"_L1) {
                m_window->setPage(WindowPage::Ideas);
            } else if (m_options.page == "compare"_L1) {
                m_window->setPage(WindowPage::Compare);
            } else if (m_options.page == "present"_L1) {
                m_window->present();
            }
            return;
        }
        const bool isSaved = m_window->grab().save(m_options.screenshotPath);
        if (!isSaved) {
            say({Error::Kind::Storage,
                QCoreApplication::translate("Window", "The picture %1 could not be written.")
                    .arg(m_options.screenshotPath),
                {}, {}});
        }
        finish(isSaved ? 0 : exitFailed);
    }

    void finish(int code)
    {
        m_look.stop();
        QApplication::exit(code);
    }

    WindowOptions m_options;
    Settings m_settings;
    Language m_language;
    Executor m_executor;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_look;
    QElapsedTimer m_elapsed;
    int m_quiet = 0;
    bool m_isPageShown = false;
};

} // namespace

int runWindow(const WindowOptions &options)
{
    std::optional<ViewState> view;
    if (!options.viewPath.isEmpty()) {
        const auto read = readView(options.viewPath);
        if (!read) {
            say(read.error());
            return exitUsage;
        }
        view = *read;
    }
    if (!options.cachePath.isEmpty() && !QFile::exists(options.cachePath)) {
        say({Error::Kind::Usage,
            QCoreApplication::translate("Window", "The cache %1 is not there.").arg(options.cachePath),
            QCoreApplication::translate("Window", "Make it with 'stadtblick sync'."), {}});
        return exitFailed;
    }
    QApplication::setApplicationDisplayName(u"Stadtblick"_s);
    WindowRun run(options);
    return run.run(view);
}

} // namespace stadtblick
