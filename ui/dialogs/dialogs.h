// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "db/annotation/annotation.h"
#include "db/base/text.h"
#include "db/write/csvwriter.h"

class QPrinter;
class QWidget;

namespace dte {

struct Deck;
struct DeckRequest;

struct PictureSize
{
    QSize pixels{1920, 1080};
    QSize millimetres{}; ///< on paper; empty: it was asked for in pixels
    int dpi = 0; ///< 0: such that a picture is as wide as a slide
};

struct PictureChoice
{
    QSize size{1920, 1080};
    LabelMode mode = LabelMode::Both;
    QString themeId = QStringLiteral("light"); ///< one of ChartTheme::allIds()
    int textScale = 100; ///< percent, 100 to 200
    QString formatId = QStringLiteral("png");
    QSize millimetres{}; ///< as in PictureSize
    int dpi = 0;
    bool transparent = false;
    bool textFits = false; ///< of a proposal: texts are as large as fits, no size can be chosen
};

struct TableChoice
{
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
    LabelMode mode = LabelMode::Both;
    QString formatId = QStringLiteral("csv");
};

struct ExportAllChoice
{
    QStringList formats; ///< of exportFormatIds()
    QString folder;
    bool withLists = false; ///< the lists of the report too
    bool asInWindow = true; ///< each figure in its remembered view; else as in the report
    bool replace = false; ///< files that exist, without asking
    PictureSize size;
    LabelMode mode = LabelMode::Both;
    QString themeId = QStringLiteral("light"); ///< one of ChartTheme::allIds()
    int textScale = 100; ///< percent, 100 to 200
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
};

/// A page to be printed.
struct PrintRequest
{
    /// Draws it; false if the printer takes nothing.
    std::function<bool(QPrinter *printer, bool blackAndWhite)> print;
    bool blackAndWhite = false; ///< what is proposed
};

/// What a note can be written on.
struct AnnotationRequest
{
    QString figureId;
    LabelMode mode = LabelMode::Both;
    QString heading; ///< what the categories are: Year
    std::vector<Category> categories; ///< on the axis
    QString valueSeriesId; ///< of the selected value; empty: none
    QString valueCategoryId;
    QString valueWords;
    Annotations existing; ///< notes of this figure, by number
};

/// Everything the program asks the user. An interface, so that tests can answer.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)

    /// nullopt, an empty string or false when the user cancels.
    virtual std::optional<PictureChoice> askPicture(QWidget *parent, const PictureChoice &proposal) = 0;
    virtual std::optional<TableChoice> askTable(QWidget *parent, const TableChoice &proposal) = 0;
    virtual std::optional<ExportAllChoice> askExportAll(QWidget *parent, const ExportAllChoice &proposal) = 0;
    /// A note with an empty text is to be removed.
    virtual std::optional<Annotation> askAnnotation(QWidget *parent, const AnnotationRequest &request) = 0;
    /// Lets the user look at the page, choose a printer or a file, and print. False if that failed.
    virtual bool print(QWidget *parent, const PrintRequest &request) = 0;
    virtual QString askSaveFile(QWidget *parent, const QString &proposal, const QString &filter) = 0;
    virtual QString askSnapshotFile(QWidget *parent) = 0;
    virtual std::optional<Deck> askDeck(QWidget *parent, const DeckRequest &request) = 0;
    virtual QString askDeckFile(QWidget *parent, const QString &folder) = 0;
    virtual bool confirmReplace(QWidget *parent, const QString &file) = 0;
    /// \p file, and perhaps others that are to be written, exist.
    virtual bool confirmReplaceAll(QWidget *parent, const QString &file) = 0;
    /// Whether to replace what another program has written.
    virtual bool confirm(QWidget *parent, const QString &question) = 0;
    virtual void showError(QWidget *parent, const QString &sentence) = 0;
};

/// The real ones.
class StandardDialogs final : public Dialogs
{
public:
    std::optional<PictureChoice> askPicture(QWidget *parent, const PictureChoice &proposal) override;
    std::optional<TableChoice> askTable(QWidget *parent, const TableChoice &proposal) override;
    std::optional<ExportAllChoice> askExportAll(QWidget *parent, const ExportAllChoice &proposal) override;
    std::optional<Annotation> askAnnotation(QWidget *parent, const AnnotationRequest &request) override;
    bool print(QWidget *parent, const PrintRequest &request) override;
    QString askSaveFile(QWidget *parent, const QString &proposal, const QString &filter) override;
    QString askSnapshotFile(QWidget *parent) override;
    std::optional<Deck> askDeck(QWidget *parent, const DeckRequest &request) override;
    QString askDeckFile(QWidget *parent, const QString &folder) override;
    bool confirmReplace(QWidget *parent, const QString &file) override;
    bool confirmReplaceAll(QWidget *parent, const QString &file) override;
    bool confirm(QWidget *parent, const QString &question) override;
    void showError(QWidget *parent, const QString &sentence) override;
};

} // namespace dte
