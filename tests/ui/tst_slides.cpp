// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/charts/textitem.h"
#include "ui/talk/slidepicture.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

const QList<QSize> Screens{{1280, 720}, {1920, 1080}, {3840, 2160}, {1024, 768}, {1920, 1200}, {2560, 1080}};

std::vector<const TextItem *> textsOf(const QGraphicsScene &scene)
{
    std::vector<const TextItem *> texts;
    const auto items = scene.items();
    for (const QGraphicsItem *item : items) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item); text && text->isVisible())
            texts.push_back(text);
    }
    return texts;
}

/// What is wrong with the texts of a slide of \p size; each scene fills \p share of its width.
QStringList faultsOf(const SlidePicture &slide, const QSize &size)
{
    constexpr double Slack = 0.5;
    QStringList faults;
    for (const QGraphicsScene *scene : slide.scenes()) {
        const double scale = size.height() / scene->sceneRect().height();
        const auto texts = textsOf(*scene);
        if (texts.empty())
            faults << u"no text"_s;
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF box = texts[i]->mapToScene(texts[i]->boundingRect()).boundingRect();
            if (!scene->sceneRect().adjusted(-Slack, -Slack, Slack, Slack).contains(box))
                faults << u"outside: "_s + texts[i]->text();
            if (texts[i]->font().pixelSize() * scale < SlidePicture::SmallestText * size.height() - 1e-6)
                faults << u"%1 px is too small: %2"_s.arg(texts[i]->font().pixelSize() * scale).arg(texts[i]->text());
            for (size_t j = 0; j < i; ++j) {
                const QRectF other = texts[j]->mapToScene(texts[j]->boundingRect()).boundingRect();
                if (other.adjusted(Slack, Slack, -Slack, -Slack).intersects(box.adjusted(Slack, Slack, -Slack, -Slack)))
                    faults << texts[i]->text() + u" lies on "_s + texts[j]->text();
            }
        }
    }
    return faults;
}

} // namespace

/// Slides as laid out for the audience's screen.
class TestSlides : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void figuresAreWholeAndReadable_data() { test::addFiguresInEveryMode(); }
    void figuresAreWholeAndReadable();
    void comparisonsAreWholeAndReadable_data();
    void comparisonsAreWholeAndReadable();
    void pagesAreWholeAndReadable_data() { test::addEveryMode(); }
    void pagesAreWholeAndReadable();
    void aFigureKeepsTitleUnitSourceAndNote_data() { test::addFiguresInEveryMode(); }
    void aFigureKeepsTitleUnitSourceAndNote();
    void sourcesOfTheDeckOnlyAreNamed();
    void manySourcesAreMadeToFit();
    void isLaidOutForTheScreenNotScaled();

private:
    SlidePicture makeSlide(const Slide &slide, const ChartOptions &options) const;

    std::shared_ptr<const Snapshot> m_snapshot;
};

void TestSlides::init() { m_snapshot = std::make_shared<const Snapshot>(test::bundledSnapshot()); }

SlidePicture TestSlides::makeSlide(const Slide &slide, const ChartOptions &options) const
{
    Deck deck;
    deck.slides = {slide};
    const Talk controller(m_snapshot, deck, {}, [] { return 0; });
    return {controller.content(0), *m_snapshot, deck, options};
}

void TestSlides::figuresAreWholeAndReadable()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    QStringList faults;
    for (const QSize &size : Screens) {
        for (const ChartTheme *theme : {&ChartTheme::light(), &ChartTheme::dark(), &ChartTheme::paper()}) {
            ChartOptions options;
            options.size = size;
            options.mode = mode;
            options.theme = theme;
            Slide slide;
            slide.kind = SlideKind::Figure;
            slide.figureId = figure;
            const QString where = u"%1x%2 %3: "_s.arg(size.width()).arg(size.height()).arg(theme->id);
            for (const QString &fault : faultsOf(makeSlide(slide, options), size))
                faults << where + fault;
            options.smallestText = SlidePicture::SmallestText;
            FigureScene scene(state, options);
            for (const QString &fault : test::layoutFaults(&scene))
                faults << where + fault;
            QVERIFY2(test::textCount(scene) > 10, qPrintable(where));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSlides::comparisonsAreWholeAndReadable_data() { test::addEveryMode(); }

void TestSlides::comparisonsAreWholeAndReadable()
{
    QFETCH(const LabelMode, mode);
    const QStringList ids{u"fig1"_s, u"fig3"_s, u"fig4"_s, u"fig6"_s};
    QStringList faults;
    for (const QSize &size : {QSize(1280, 720), QSize(1920, 1080), QSize(1920, 1200)}) {
        for (const QString &left : ids) {
            for (const QString &right : ids) {
                ChartOptions options;
                options.size = size;
                options.mode = mode;
                Slide slide;
                slide.kind = SlideKind::Comparison;
                slide.figureId = left;
                slide.comparedId = right;
                const SlidePicture picture = makeSlide(slide, options);
                QCOMPARE(picture.scenes().size(), 2U);
                for (const QString &fault : faultsOf(picture, size))
                    faults << u"%1 | %2 %3: "_s.arg(left, right).arg(size.width()) + fault;
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestSlides::pagesAreWholeAndReadable()
{
    QFETCH(const LabelMode, mode);
    for (const QSize &size : Screens) {
        ChartOptions options;
        options.size = size;
        options.mode = mode;
        options.smallestText = SlidePicture::SmallestText;
        const Deck deck = defaultDeck(*m_snapshot);
        const Talk controller(m_snapshot, deck, {}, [] { return 0; });
        for (const int index : {0, 7}) {
            const SlidePicture page(controller.content(index), *m_snapshot, deck, options);
            const QStringList faults = faultsOf(page, size);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
}

void TestSlides::aFigureKeepsTitleUnitSourceAndNote()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    ChartOptions options;
    options.size = {1920, 1080};
    options.mode = mode;
    Slide slide;
    slide.kind = SlideKind::Figure;
    slide.figureId = figure;
    const SlidePicture picture = makeSlide(slide, options);
    QString all;
    for (const TextItem *text : textsOf(*picture.scenes().front()))
        all += text->text() + u'\n';
    const FigureSpec spec = m_snapshot->figure(figure)->spec;
    for (const Text &text : {spec.title, spec.source, spec.note}) {
        if (mode != LabelMode::English)
            QVERIFY2(all.contains(text.zh), qPrintable(text.zh));
        if (mode != LabelMode::Chinese)
            QVERIFY2(all.contains(text.en), qPrintable(text.en));
    }
    QVERIFY(all.contains(mode == LabelMode::English ? u"Unit: "_s : u"单位："_s));
}

void TestSlides::sourcesOfTheDeckOnlyAreNamed()
{
    Deck deck;
    Slide slide;
    slide.kind = SlideKind::Figure;
    slide.figureId = u"fig5"_s;
    deck.slides = {slide, {}};
    deck.slides[1].kind = SlideKind::Closing;
    const Talk controller(m_snapshot, deck, {}, [] { return 0; });
    ChartOptions options;
    options.mode = LabelMode::English;
    const SlidePicture page(controller.content(1), *m_snapshot, deck, options);
    QStringList all;
    for (const TextItem *text : textsOf(*page.scenes().front()))
        all << text->text();
    QVERIFY(all.contains(u"Figure 5"_s));
    QVERIFY(!all.contains(u"Figure 1"_s));
    QVERIFY(all.contains(m_snapshot->figure(u"fig5"_s)->spec.source.en));
}

void TestSlides::manySourcesAreMadeToFit()
{
    Snapshot many = *m_snapshot;
    for (int i = 7; i < 40; ++i) {
        Figure figure = many.figures.front();
        figure.spec.id = u"fig%1"_s.arg(i);
        figure.spec.number = i;
        many.figures.push_back(figure);
    }
    const Deck deck = defaultDeck(many);
    ChartOptions options;
    options.smallestText = SlidePicture::SmallestText;
    SlideContent closing;
    closing.kind = SlideKind::Closing;
    const SlidePicture page(closing, many, deck, options);
    const QGraphicsScene *scene = page.scenes().front();
    QVERIFY(textsOf(*scene).size() > 70);
    for (const TextItem *text : textsOf(*scene))
        QVERIFY2(scene->sceneRect().contains(text->sceneBoundingRect()), qPrintable(text->text()));
}

void TestSlides::isLaidOutForTheScreenNotScaled()
{
    Slide slide;
    slide.kind = SlideKind::Figure;
    slide.figureId = u"fig3"_s;
    for (const QSize &size : Screens) {
        ChartOptions options;
        options.size = size;
        QCOMPARE(makeSlide(slide, options).scenes().front()->sceneRect().size(), QSizeF(size));
    }
}

DTE_GUI_TEST_MAIN(TestSlides)

#include "tst_slides.moc"
