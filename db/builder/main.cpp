// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QTextStream>

#include "db/builder/snapshotbuilder.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "Usage: dte-build-snapshot FOLDER TARGET\n"_L1;
        return 1;
    }
    const auto built = dte::buildSnapshot(arguments.at(1), arguments.at(2));
    if (built)
        return 0;
    const dte::Error &error = built.error();
    const bool isSource = error.code == dte::ErrorCode::BadSourceData;
    errors << (isSource ? error.file + u": " + error.detail : dte::message(error)) << '\n';
    return 1;
}
