#include "widgets/panels/layermenuparts.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace stadtblick {

void addMenuHeading(QMenu &menu, const QString &text)
{
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(text)->setEnabled(false);
}

void addMenuChoice(QMenu &menu, const MenuChoice &choice, const LayerMenuInput &input)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[value, name] : choice.entries) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(value == choice.current);
        group->addAction(action);
        QJsonObject options = input.state.options;
        for (const QString &removed : choice.removed) {
            options.remove(removed);
        }
        if (value.isNull()) {
            options.remove(choice.option);
        } else {
            options.insert(choice.option, value);
        }
        QObject::connect(
            action, &QAction::triggered, &menu, [choose = input.choose, options] { choose(options); });
    }
}

void addMenuSwitch(
    QMenu &menu, const QString &text, const QString &option, bool isUsual, const LayerMenuInput &input)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(input.state.options.value(option).toBool(isUsual));
    QObject::connect(action, &QAction::triggered, &menu,
        [choose = input.choose, options = input.state.options, option, isUsual](bool isOn) {
            QJsonObject next = options;
            if (isOn == isUsual) {
                next.remove(option);
            } else {
                next.insert(option, isOn);
            }
            choose(next);
        });
}

} // namespace stadtblick
