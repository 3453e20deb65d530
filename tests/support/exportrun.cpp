// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportrun.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace dte::test {

namespace {

ExportScript currentScript;

class ScriptedTask final : public ExportTask
{
public:
    explicit ScriptedTask(int number)
        : m_number(number)
    {
    }

    bool draw() override { return currentScript.draw && currentScript.draw(m_number); }

    Result<QByteArray> bytes() override
    {
        return currentScript.bytes ? currentScript.bytes(m_number) : QByteArrayLiteral("scripted");
    }

private:
    int m_number;
};

std::unique_ptr<ExportTask> startScripted(const Handout &handout, const ExportOptions &)
{
    return std::make_unique<ScriptedTask>(handout.digest.toInt());
}

} // namespace

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile file(QDir(folder).filePath(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable"));
    }
    return files;
}

QStringList strangers(const Files &files, const Files &made)
{
    QStringList names;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!made.contains(file.key()) || made.value(file.key()) != file.value())
            names << file.key();
    }
    return names;
}

QByteArray sums(const Files &files)
{
    QByteArray lines;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QByteArray sum = QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex();
        lines += sum + "  " + file.key().toUtf8() + '\n';
    }
    return lines;
}

QString nameOf(const ExportTarget &target) { return QFileInfo(target.path).fileName(); }

void turnTheLoop(int turns)
{
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents();
}

QList<int> indexes(const QSignalSpy &spy)
{
    QList<int> list;
    for (const QList<QVariant> &arguments : spy)
        list << arguments.first().toInt();
    return list;
}

ExportRun::ExportRun(ExportPlan plan, const JobOptions &options)
    : job(std::make_unique<ExportJob>(std::move(plan), options))
    , began(job.get(), &ExportJob::began)
    , saved(job.get(), &ExportJob::saved)
    , finished(job.get(), &ExportJob::finished)
{
}

void ExportRun::toTheEnd()
{
    job->start();
    if (finished.isEmpty())
        finished.wait(LongestWait);
    turnTheLoop();
}

void ExportRun::at(Moment moment, int index, const std::function<void()> &action) const
{
    const auto signal = moment == Moment::Saved ? &ExportJob::saved : &ExportJob::began;
    QObject::connect(job.get(), signal, job.get(), [this, moment, index, action](int current) {
        if (current == index && moment == Moment::Drawing)
            QTimer::singleShot(0, job.get(), action);
        else if (current == index)
            action();
    });
}

void setExportScript(const ExportScript &script) { currentScript = script; }

const ExportFormat &scriptedFormat()
{
    static const ExportFormat format{
        .id = QStringLiteral("scripted"), .suffix = QStringLiteral("bin"), .start = startScripted};
    return format;
}

ExportPlan scriptedPlan(const QString &folder, int count)
{
    ExportPlan plan;
    plan.folder = folder;
    for (int number = 0; number < count; ++number) {
        auto handout = std::make_shared<Handout>();
        handout->digest = QByteArray::number(number);
        const QString path = QDir(folder).filePath(QStringLiteral("%1.bin").arg(number));
        plan.targets.push_back({&scriptedFormat(), handout, path});
    }
    return plan;
}

} // namespace dte::test
