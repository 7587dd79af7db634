#include "widgets/panels/picturesizedialog.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int fewestPixels = 200;

QSpinBox *sideBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(fewestPixels, PictureSizeDialog::mostPixels);
    box->setSingleStep(100);
    box->setSuffix(u"\u202Fpx"_s);
    return box;
}

} // namespace

PictureSizeDialog::PictureSizeDialog(QSize view, QWidget *parent)
    : QDialog(parent)
    , m_usual(new QComboBox(this))
    , m_width(sideBox(this))
    , m_height(sideBox(this))
{
    setWindowTitle(tr("Size of the picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(380);
    m_usual->addItem(tr("Twice as on the screen"), view * 2);
    m_usual->addItem(tr("As on the screen"), view);
    m_usual->addItem(tr("Full HD"), QSize(1920, 1080));
    m_usual->addItem(tr("4K"), QSize(3840, 2160));
    m_usual->addItem(tr("A4 landscape, 300 dpi"), QSize(3508, 2480));
    m_usual->addItem(tr("A3 landscape, 300 dpi"), QSize(4961, 3508));
    m_usual->addItem(tr("Own size"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(24);
    form->addRow(tr("Size"), m_usual);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    connect(m_usual, &QComboBox::currentIndexChanged, this, &PictureSizeDialog::showChosen);
    for (QSpinBox *box : {m_width, m_height}) {
        connect(
            box, &QSpinBox::valueChanged, this, [this] { m_usual->setCurrentIndex(m_usual->count() - 1); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(pixels());
        accept();
    });
    showChosen();
}

QSize PictureSizeDialog::pixels() const
{
    return {m_width->value(), m_height->value()};
}

void PictureSizeDialog::showChosen()
{
    const QSize size = m_usual->currentData().toSize();
    if (size.isValid()) {
        setPixels(size);
    }
}

void PictureSizeDialog::setPixels(QSize pixels)
{
    const QSignalBlocker widthBlocker(m_width);
    const QSignalBlocker heightBlocker(m_height);
    m_width->setValue(pixels.width());
    m_height->setValue(pixels.height());
}

} // namespace stadtblick
