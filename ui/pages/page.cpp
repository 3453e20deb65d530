// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/pages/auditpage.h"
#include "ui/pages/conceptspage.h"
#include "ui/pages/figurepage.h"
#include "ui/pages/keyfigurespage.h"

namespace dte {

namespace {

template <typename Kind>
PageKind pageKind(const char *title, Qt::Key key, std::vector<HitKind> hits)
{
    return {&Kind::staticMetaObject, title, QKeySequence(Qt::CTRL | key), std::move(hits),
        [](Session *session) -> Page * { return new Kind(session); }};
}

} // namespace

const std::vector<PageKind> &pageKinds()
{
    using K = HitKind;
    static const std::vector<PageKind> kinds{
        pageKind<KeyFiguresPage>(
            QT_TRANSLATE_NOOP("dte::MainWindow", "&Key Figures"), Qt::Key_K, {K::Indicator, K::Event, K::Section}),
        pageKind<ConceptsPage>(
            QT_TRANSLATE_NOOP("dte::MainWindow", "&Concepts and Terms"), Qt::Key_T, {K::GlossaryEntry}),
        pageKind<AuditPage>(QT_TRANSLATE_NOOP("dte::MainWindow", "&Audit"), Qt::Key_J, {K::Claim}),
        pageKind<FigurePage>(QT_TRANSLATE_NOOP("dte::MainWindow", "Back to the &Figures"), Qt::Key_B,
            {K::Figure, K::Observation, K::Series, K::Category, K::Note, K::Source}),
    };
    return kinds;
}

} // namespace dte
