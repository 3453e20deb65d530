// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QResource>

#include <fontconfig/fontconfig.h>

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

/// The rules of a machine may turn smoothing off or hint by force for every font, ours too. These come after them, in
/// this process only. What else they can say of a font of the application, Qt does not ask, or takes from QFont.
constexpr char RenderingRules[] = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
  </match>
</fontconfig>)";

void fixRendering()
{
    FcConfig *config = FcConfigGetCurrent();
    FcConfigSetRescanInterval(config, 0); // read again after a change on the disk, it would be without these rules
    const auto *rules = static_cast<const FcChar8 *>(static_cast<const void *>(RenderingRules));
    FcConfigParseAndLoadFromMemory(config, rules, FcTrue);
}

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
    static const bool registered = [] {
        fixRendering();
        return registerFace(false) && registerFace(true);
    }();
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
