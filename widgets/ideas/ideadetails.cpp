#include "widgets/ideas/ideadetails.h"

#include "models/analysis/numberformat.h"
#include "models/items/idealistmodel.h"
#include "models/items/ideawords.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

IdeaDetails::IdeaDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

QLabel *IdeaDetails::addText(const QString &text, bool isCaption)
{
    QLabel *label = isCaption ? makeCaption(text, m_content) : makeLabel(text, TextRole::Body, m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(label);
    return label;
}

void IdeaDetails::setIdea(
    const Idea &idea, const std::vector<Comment> &comments, const QTimeZone &zone, bool hasTitle)
{
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    if (hasTitle) {
        QLabel *title = makeLabel(idea.title, TextRole::PanelTitle, m_content);
        title->setWordWrap(true);
        m_column->addWidget(title);
    }
    QStringList facts;
    if (!idea.channel.isEmpty()) {
        facts.append(channelName(idea.channel));
    }
    if (idea.created) {
        facts.append(dayText(*idea.created, zone, QLocale()));
    }
    if (!idea.place.isEmpty()) {
        facts.append(idea.place);
    }
    if (idea.support) {
        facts.append(tr("%n votes", nullptr, int(*idea.support)));
    }
    if (!idea.status.isEmpty()) {
        facts.append(ideaStatusName(idea.status));
    }
    addText(facts.join(u" · "_s), true);
    if (idea.isWithdrawn) {
        addText(tr("The source no longer shows this idea."), true);
    }
    addText(idea.text.isEmpty() ? tr("No text: the source gives only a title.") : idea.text, false);
    QStringList labels;
    if (!idea.category.isEmpty()) {
        labels.append(idea.category);
    }
    labels += idea.tags;
    if (!labels.isEmpty()) {
        addText(labels.join(u" · "_s), true);
    }
    if (!idea.position) {
        addText(tr("Without a place on the map."), true);
    }
    addComments(comments, idea.comments.value_or(qint64(comments.size())), zone);
    addText(tr("Source: %1").arg(idea.url.isEmpty() ? idea.source : idea.url), true);
    m_column->addStretch();
    setWidget(m_content);
    setAccessibleName(idea.title);
}

void IdeaDetails::addComments(const std::vector<Comment> &comments, qint64 said, const QTimeZone &zone)
{
    if (said == 0 && comments.empty()) {
        return;
    }
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(
        tr("Comments (%1)").arg(numberText(double(said), 0, QLocale())), TextRole::RowTitle, m_content));
    for (const Comment &comment : comments) {
        QLabel *text = addText(comment.text, false);
        text->setIndent(comment.parentId.isEmpty() ? 0 : 16);
        QStringList facts;
        if (comment.created) {
            facts.append(dayText(*comment.created, zone, QLocale()));
        }
        if (comment.support) {
            facts.append(tr("%n votes", nullptr, int(*comment.support)));
        }
        addText(facts.join(u" · "_s), true)->setIndent(comment.parentId.isEmpty() ? 0 : 16);
    }
    if (qint64(comments.size()) < said) {
        addText(tr("%1 of %2 comments are in the cache.").arg(comments.size()).arg(said), true);
    }
}

} // namespace stadtblick
