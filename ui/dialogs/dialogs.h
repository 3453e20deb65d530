// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <optional>

#include "db/annotation/annotation.h"
#include "db/text.h"
#include "db/write/csvwriter.h"

class QWidget;

namespace dte {

struct Deck;
struct DeckRequest;

struct PictureChoice
{
    QSize size{1920, 1080};
    LabelMode mode = LabelMode::Both;
    QString themeId = QStringLiteral("light"); ///< one of ChartTheme::allIds()
    int textScale = 100; ///< percent, 100 to 200
};

struct TableChoice
{
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
    LabelMode mode = LabelMode::Both;
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
    /// A note with an empty text is to be removed.
    virtual std::optional<Annotation> askAnnotation(QWidget *parent, const AnnotationRequest &request) = 0;
    virtual QString askSaveFile(QWidget *parent, const QString &proposal, const QString &filter) = 0;
    virtual QString askSnapshotFile(QWidget *parent) = 0;
    virtual std::optional<Deck> askDeck(QWidget *parent, const DeckRequest &request) = 0;
    virtual QString askDeckFile(QWidget *parent, const QString &folder) = 0;
    virtual bool confirmReplace(QWidget *parent, const QString &file) = 0;
    virtual void showError(QWidget *parent, const QString &sentence) = 0;
};

/// The real ones.
class StandardDialogs final : public Dialogs
{
public:
    std::optional<PictureChoice> askPicture(QWidget *parent, const PictureChoice &proposal) override;
    std::optional<TableChoice> askTable(QWidget *parent, const TableChoice &proposal) override;
    std::optional<Annotation> askAnnotation(QWidget *parent, const AnnotationRequest &request) override;
    QString askSaveFile(QWidget *parent, const QString &proposal, const QString &filter) override;
    QString askSnapshotFile(QWidget *parent) override;
    std::optional<Deck> askDeck(QWidget *parent, const DeckRequest &request) override;
    QString askDeckFile(QWidget *parent, const QString &folder) override;
    bool confirmReplace(QWidget *parent, const QString &file) override;
    void showError(QWidget *parent, const QString &sentence) override;
};

} // namespace dte
