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

bool registerFace(bool bold)
{
    const QByteArray file = bundledFontFile(bold);
    return !file.isEmpty() && QFontDatabase::addApplicationFontFromData(file) != -1;
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
    static const bool registered = registerFace(false) && registerFace(true);
    return registered;
}

QByteArray bundledFontFile(bool bold)
{
    initResources();
    const QResource file(bold ? u":/fonts/DigitalTradeSansSC-Bold.otf"_s : u":/fonts/DigitalTradeSansSC-Regular.otf"_s);
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        return {};
    // Not a copy: the executable outlives every font.
    return QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size());
}

QString bundledFontFamily() { return u"Digital Trade Sans SC"_s; }

} // namespace dte
