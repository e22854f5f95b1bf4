# Writes a C file with the bytes of each resource: cmake -DROOT=… -DOUT=… -DFILES=a;b -P embed.cmake
# Files are named by their path below ROOT and come in sorted order. Tables come without the
# layout between their tags, which every start of the program would read; schemas without what
# indents a tag, so that faults still name the line. Not so stylesheets, where layout may be
# text, and what new documents begin as.
list(SORT FILES)
set(bytes "")
set(rows "")
set(n 0)
foreach(file IN LISTS FILES)
  if(file MATCHES "^schemas/new/" OR NOT file MATCHES "\\.(xsd|xml)$")
    file(READ "${ROOT}/${file}" hex HEX)
  else()
    file(READ "${ROOT}/${file}" text)
    if(file MATCHES "\\.xsd$")
      string(REGEX REPLACE "\n[ \t]+<" "\n<" text "${text}")
    else()
      string(REGEX REPLACE ">[ \t]*\n[ \t\n]*<" "><" text "${text}")
    endif()
    string(HEX "${text}" hex)
  endif()
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," list "${hex}")
  string(REGEX REPLACE "(....................................................................................................)" "\\1\n" list "${list}")
  string(APPEND bytes "static const unsigned char file_${n}[] = {\n${list}0x00\n};\n")
  string(APPEND rows "\t{ \"${file}\", (const char *)file_${n}, ${size} },\n")
  math(EXPR n "${n} + 1")
endforeach()
file(WRITE "${OUT}"
  "/* Made by embed.cmake; do not edit. */\n#include \"resource.h\"\n\n${bytes}\n"
  "const struct resource resource_table[] = {\n${rows}\t{ NULL, NULL, 0 }\n};\n")
