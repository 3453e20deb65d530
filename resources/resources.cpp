// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QResource>

// The packed resources, as a part of the executable's read-only data.
asm(R"(
    .section .rodata
    .global dteResourceData
    .hidden dteResourceData
    .balign 16
dteResourceData:
    .incbin ")" DTE_RESOURCE_FILE R"("
    .byte 0
    .previous
)");
extern "C" const uchar dteResourceData[];

using namespace Qt::StringLiterals;

namespace dte {

namespace {

bool registerFace(const QString &path)
{
    const QResource file(path);
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        return false;
    // Not a copy: the executable outlives every font.
    const auto *data = reinterpret_cast<const char *>(file.data());
    return QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(data, file.size())) != -1;
}

} // namespace

void initResources()
{
    static const bool done = QResource::registerResource(dteResourceData);
    Q_ASSERT(done);
}

bool registerBundledFont()
{
    initResources();
    static const bool registered = registerFace(u":/fonts/DigitalTradeSansSC-Regular.otf"_s)
        && registerFace(u":/fonts/DigitalTradeSansSC-Bold.otf"_s);
    return registered;
}

QString bundledFontFamily() { return u"Digital Trade Sans SC"_s; }

} // namespace dte
