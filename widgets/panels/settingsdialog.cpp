#include "widgets/panels/settingsdialog.h"

#include "models/analysis/numberformat.h"
#include "widgets/common/controls.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

SettingsDialog::SettingsDialog(const DisplaySettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_drawing(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    for (const int percent : {100, 115, 130, 150}) {
        m_scale->addItem(percentText(percent, QLocale()), percent / 100.0);
        if (percent == qRound(settings.textScale * 100)) {
            m_scale->setCurrentIndex(m_scale->count() - 1);
        }
    }
    m_drawing->addItem(tr("Automatic"), int(MapDrawing::Automatic));
    m_drawing->addItem(tr("By the graphics card"), int(MapDrawing::GraphicsCard));
    m_drawing->addItem(tr("By the processor"), int(MapDrawing::Processor));
    m_drawing->setCurrentIndex(m_drawing->findData(int(settings.mapDrawing)));
    m_drawing->setToolTip(tr("The processor where the graphics card draws the map wrongly or not at all."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(24);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Text size"), m_scale);
    form->addRow(tr("Drawing the map"), m_drawing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_language, m_theme, m_scale, m_drawing}) {
        connect(box, &QComboBox::activated, this, &SettingsDialog::tell);
    }
}

void SettingsDialog::tell()
{
    Q_EMIT changed({m_language->currentData().toString(), ThemeChoice(m_theme->currentData().toInt()),
        m_scale->currentData().toDouble(), MapDrawing(m_drawing->currentData().toInt())});
}

} // namespace stadtblick
