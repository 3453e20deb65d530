<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>dte::SearchPage</name>
    <message numerus="yes">
        <source>%n result(s) for &quot;%1&quot;</source>
        <translation>
            <numerusform>%n result for &quot;%1&quot;</numerusform>
            <numerusform>%n results for &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
</TS>
