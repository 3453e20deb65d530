// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/viewpictures.h"

#include <QMap>

#include <algorithm>
#include <array>

#include "db/view/makeview.h"
#include "tests/support/layoutchecker.h"
#include "tests/support/windowtest.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

constexpr LabelMode Modes[] = {LabelMode::Chinese, LabelMode::English, LabelMode::Both};
constexpr int TextScales[] = {100, 150, 200};
constexpr QSize Sizes[] = {{1280, 720}, {640, 400}, {3840, 2160}};
constexpr QSize SlowSize = Sizes[2];

/// Adds \p view in every kind that is offered for it.
void addKinds(const Figure &figure, const ViewState &view, std::vector<ViewPicture> *pictures)
{
    for (const Offer<ChartKind> &kind : makeOffers(bundledSnapshot(), figure, view).kinds) {
        if (!kind.reason.isEmpty() || kind.choice == ChartKind::Table)
            continue;
        ViewPicture picture{figure.spec.id, view};
        picture.view.kind = kind.choice;
        pictures->push_back(picture);
    }
}

/// Every view there is, without the settings of pictures.
std::vector<ViewPicture> allViews()
{
    std::vector<ViewPicture> views;
    for (const Figure &figure : bundledSnapshot().figures) {
        const ViewOffers offers = makeOffers(bundledSnapshot(), figure, {});
        for (const Offer<Transform> &transform : offers.transforms) {
            ViewState view;
            view.transform = transform.choice;
            if (transform.reason.isEmpty())
                addKinds(figure, view, &views);
        }
        ViewState highlighted;
        highlighted.highlightId = offers.series.empty() ? QString() : offers.series.front().id;
        addKinds(figure, highlighted, &views);
        ViewState emphasized;
        emphasized.printedStandsOut = true;
        addKinds(figure, emphasized, &views);
        if (!offers.years.empty()) {
            ViewState lastYear; // the only way to a ring of series
            lastYear.firstId = lastYear.lastId = offers.years.back().id;
            addKinds(figure, lastYear, &views);
        }
        if (offers.releaseIds.size() > 1) {
            ViewState compared;
            compared.releaseId = offers.releaseIds[0];
            compared.otherReleaseId = offers.releaseIds[1];
            addKinds(figure, compared, &views);
        }
    }
    return views;
}

bool converts(const QString &figureId)
{
    return makeOffers(bundledSnapshot(), *bundledSnapshot().figure(figureId), {}).converts;
}

std::vector<UnitChoice> unitChoices(const QString &figureId)
{
    return converts(figureId) ? allOf<UnitChoice>() : std::vector<UnitChoice>{UnitChoice::Labels};
}

/// Adds \p picture with the units as they are in every mode, style and scale, and in each of \p sizes.
void addSettings(ViewPicture picture, const std::vector<QSize> &sizes, std::vector<ViewPicture> *pictures)
{
    for (const QSize &size : sizes) {
        for (const int textScale : TextScales) {
            for (const QString &theme : ChartTheme::allIds()) {
                for (const LabelMode mode : Modes) {
                    picture.mode = mode;
                    picture.theme = ChartTheme::withId(theme);
                    picture.textScale = textScale;
                    picture.size = size;
                    pictures->push_back(picture);
                }
            }
        }
    }
}

/// The settings of a picture that are to meet each other, each as a number of its own.
class Settings final
{
public:
    using Numbers = std::array<int, 6>;

    Numbers of(const ViewPicture &picture)
    {
        const QString &figure = picture.figureId;
        ViewState rest = picture.view; // transform, range, highlight, releases
        rest.kind = ChartKind::Report;
        rest.units = UnitChoice::Labels;
        return {number(viewText(figure, rest)), number(figure + u"/kind="_s + toId(picture.view.kind)),
            number(u"lang=%1/text-scale=%2"_s.arg(toId(picture.mode)).arg(picture.textScale)),
            number(u"units="_s + toId(picture.view.units)), number(u"theme="_s + picture.theme->id),
            number(u"width=%1"_s.arg(picture.size.width()))};
    }
    int count() const { return static_cast<int>(m_numbers.size()); }

private:
    int number(const QString &setting)
    {
        if (!m_numbers.contains(setting))
            m_numbers.insert(setting, count());
        return m_numbers[setting];
    }

    QMap<QString, int> m_numbers;
};

/// The pairs of settings that are still to meet.
class OpenPairs final
{
public:
    explicit OpenPairs(int settings)
        : m_settings(static_cast<size_t>(settings))
        , m_open(m_settings * m_settings)
    {
    }

    void open(const Settings::Numbers &numbers, bool isSlow)
    {
        forEachPair(numbers, [isSlow, this](size_t i, size_t j, size_t pair) {
            // A large picture differs from the middle one by rounding only: not once more for each view.
            if (!isSlow || (i > 1 && j == numbersCount - 1))
                m_open[pair] = true;
        });
    }
    int count(const Settings::Numbers &numbers) const
    {
        int found = 0;
        forEachPair(numbers, [&found, this](size_t, size_t, size_t pair) { found += m_open[pair]; });
        return found;
    }
    void close(const Settings::Numbers &numbers)
    {
        forEachPair(numbers, [this](size_t, size_t, size_t pair) { m_open[pair] = false; });
    }

private:
    static constexpr size_t numbersCount = std::tuple_size_v<Settings::Numbers>;

    template <typename Visit>
    void forEachPair(const Settings::Numbers &numbers, Visit visit) const
    {
        for (size_t i = 0; i < numbersCount; ++i) {
            for (size_t j = i + 1; j < numbersCount; ++j)
                visit(i, j, static_cast<size_t>(numbers[i]) * m_settings + static_cast<size_t>(numbers[j]));
        }
    }

    size_t m_settings;
    std::vector<bool> m_open;
};

QStringList panelsWithoutMark(const FigureState &state, const FigureScene &scene)
{
    QStringList faults;
    for (size_t panel = 0; panel < state.spec.panels.size(); ++panel) {
        const bool drawn = std::any_of(scene.marks().begin(), scene.marks().end(), [&](const DrawnValue &mark) {
            return state.spec.series[static_cast<size_t>(mark.key.series)].panel == static_cast<int>(panel);
        });
        if (!drawn)
            faults << u"no mark in panel "_s + state.spec.panels[panel].id;
    }
    return faults;
}

/// Years may be left out between others, items may not. In a ring a value follows the name.
QStringList itemsWithoutName(const FigureState &state, const FigureScene &scene, LabelMode mode)
{
    const QStringList texts = drawnTexts(scene);
    QStringList faults;
    for (const Category &category : state.spec.categories) {
        if (!category.onAxis || category.kind == CategoryKind::Year)
            continue;
        const QStringList names{inMode(category.label, mode), inMode(category.label, mode, u"\n"_s)};
        const bool named = std::any_of(texts.begin(), texts.end(),
            [&names](const QString &text) { return text.startsWith(names[0]) || text.startsWith(names[1]); });
        if (!named)
            faults << u"no name of "_s + category.id;
    }
    return faults;
}

/// Share of the height that the plots of columns, lines and bars take; 1 without any.
double plotShare(const FigureScene &scene)
{
    if (scene.bands().empty())
        return 1;
    QMap<double, double> heights; // by top: those of one row of columns are equal
    for (const CategoryBand &band : scene.bands())
        heights.insert(band.rect.top(), band.rect.height());
    double plots = 0;
    for (const double height : heights)
        plots += height;
    return plots / scene.size().height();
}

} // namespace

QString toText(const ViewPicture &picture)
{
    return viewText(picture.figureId, picture.view,
        {u"lang="_s + toId(picture.mode), u"theme="_s + picture.theme->id, u"text-scale=%1"_s.arg(picture.textScale),
            u"size=%1x%2"_s.arg(picture.size.width()).arg(picture.size.height())});
}

QStringList viewFaults(const ViewPicture &picture)
{
    const auto state = makeView(bundledSnapshot(), *bundledSnapshot().figure(picture.figureId), picture.view);
    if (!state || !state->reason.isEmpty())
        return {u"is offered and cannot be drawn"_s};
    ChartOptions options;
    options.size = picture.size;
    options.mode = picture.mode;
    options.theme = picture.theme;
    options.textScale = picture.textScale;
    FigureScene scene(*state, options);
    const bool isContrast = picture.theme == &ChartTheme::contrast();
    const double subdued = isContrast ? 4.5 : 3;
    QStringList faults = layoutFaults(&scene, picture.view.printedStandsOut ? subdued : isContrast ? 7 : 4.5);
    if (const double share = plotShare(scene); share < FigureScene::SmallestPlots - 0.005)
        faults << u"plots take %1 of the height"_s.arg(share);
    return faults + panelsWithoutMark(*state, scene) + itemsWithoutName(*state, scene, picture.mode);
}

std::vector<ViewPicture> everyViewPicture()
{
    std::vector<ViewPicture> pictures;
    for (const ViewPicture &view : allViews())
        addSettings(view, {Sizes[0]}, &pictures);
    return pictures;
}

std::vector<ViewPicture> selectedViewPictures()
{
    std::vector<ViewPicture> pictures;
    for (ViewPicture view : allViews()) {
        for (const UnitChoice units : unitChoices(view.figureId)) {
            view.view.units = units;
            addSettings(view, {std::begin(Sizes), std::end(Sizes)}, &pictures);
        }
    }
    Settings settings;
    std::vector<Settings::Numbers> numbers;
    std::transform(pictures.begin(), pictures.end(), std::back_inserter(numbers),
        [&settings](const ViewPicture &picture) { return settings.of(picture); });
    OpenPairs pairs(settings.count());
    for (size_t i = 0; i < pictures.size(); ++i)
        pairs.open(numbers[i], pictures[i].size == SlowSize);

    // The picture in which most pairs meet that have not met yet, until all have.
    std::vector<ViewPicture> selected;
    for (;;) {
        size_t best = 0;
        int most = 0;
        for (size_t i = 0; i < pictures.size(); ++i) {
            if (const int count = pairs.count(numbers[i]); count > most) {
                most = count;
                best = i;
            }
        }
        if (most == 0)
            return selected;
        pairs.close(numbers[best]);
        selected.push_back(pictures[best]);
    }
}

} // namespace dte::test
