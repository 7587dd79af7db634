#include "models/overlays/districtindicator.h"
#include "widgets/panels/layermenuparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** Indicators by group, each group a menu of its own. */
void addIndicators(QMenu &menu, const LayerMenuInput &input)
{
    const DistrictIndicator shown = districtIndicatorOf(input.state.options, QLocale());
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Colour by"));
    QMenu *group = &menu;
    QString groupName;
    for (const DistrictIndicator &indicator : districtIndicators(QLocale())) {
        if (indicator.group != groupName) {
            groupName = indicator.group;
            group = menu.addMenu(groupName);
        }
        const QJsonValue key = indicator.key.isEmpty() ? QJsonValue() : QJsonValue(indicator.key);
        const QJsonValue now = shown.key.isEmpty() ? QJsonValue() : QJsonValue(shown.key);
        addMenuChoice(
            *group, {u"indicator"_s, now, {{key, indicator.name}}, {u"bounds"_s, u"classes"_s}}, input);
    }
}

/** Numbers of a text by the locale, divided by semicolons or spaces; empty if one of them is none. */
QJsonArray boundsOf(const QString &text)
{
    QJsonArray bounds;
    static const QRegularExpression gap(u"[;\\s]+"_s);
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double bound = QLocale().toDouble(part, &isNumber);
        if (!isNumber) {
            return {};
        }
        bounds.append(bound);
    }
    return bounds;
}

void askForBounds(QWidget *parent, const LayerState &state, const OptionsChoice &choose)
{
    QStringList now;
    for (const auto &bound : state.options.value(u"bounds"_s).toArray()) {
        now << QLocale().toString(bound.toDouble());
    }
    auto *dialog = new QInputDialog(parent);
    dialog->setWindowTitle(QCoreApplication::translate("LayerMenu", "Own class bounds"));
    dialog->setLabelText(QCoreApplication::translate("LayerMenu",
        "Bounds between the classes, divided by semicolons.\nThe lower bound belongs to "
        "its class."));
    dialog->setTextValue(now.join(u"; "_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
        [choose, options = state.options](const QString &text) {
            const QJsonArray bounds = boundsOf(text);
            if (!bounds.isEmpty()) {
                QJsonObject next = options;
                next.insert(u"classes"_s, classMethodKey(ClassMethod::Own));
                next.insert(u"bounds"_s, bounds);
                choose(next);
            }
        });
    dialog->open();
}

void addClasses(QMenu &menu, const LayerMenuInput &input, const DistrictIndicator &indicator)
{
    const ClassQuestion question = classQuestionOf(input.state.options, indicator);
    MenuChoice method{u"classes"_s, classMethodKey(question.method), {}, {u"bounds"_s}};
    for (const ClassMethod entry :
        {ClassMethod::NaturalBreaks, ClassMethod::Quantile, ClassMethod::EqualInterval}) {
        method.entries.emplace_back(classMethodKey(entry), classMethodName(entry));
    }
    addMenuHeading(menu, QCoreApplication::translate("LayerMenu", "Classes"));
    addMenuChoice(menu, method, input);
    QAction *own = menu.addAction(QCoreApplication::translate("LayerMenu", "Own bounds …"));
    own->setCheckable(true);
    own->setChecked(question.method == ClassMethod::Own);
    QObject::connect(own, &QAction::triggered, &menu, [&menu, state = input.state, choose = input.choose] {
        askForBounds(menu.parentWidget(), state, choose);
    });
    QMenu *counts = menu.addMenu(QCoreApplication::translate("LayerMenu", "Number of classes"));
    counts->setEnabled(question.method != ClassMethod::Own);
    MenuChoice count{u"count"_s, question.classes, {}, {}};
    for (int i = 3; i <= 7; ++i) {
        count.entries.emplace_back(i, QLocale().toString(i));
    }
    addMenuChoice(*counts, count, input);
}

} // namespace

void fillDistrictsMenu(QMenu &menu, const LayerMenuInput &input)
{
    addIndicators(menu, input);
    const DistrictIndicator indicator = districtIndicatorOf(input.state.options, QLocale());
    if (indicator.source != DistrictSource::Boundaries) {
        addClasses(menu, input, indicator);
    }
}

} // namespace stadtblick
