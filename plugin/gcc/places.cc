#include "places.h"

#include "file-prefix-map.h"
#include "session.h"

const char *place_file(const char *file)
{
    /* GCC hands out one pointer for each file, and thousands of fields in a row have the same. */
    static const char *last;
    static const char *last_kept;

    if (file != last) {
        last_kept = layout_strings_keep(&session.strings, remap_debug_filename(file));
        last = file;
    }
    return last_kept;
}

layout_place place_of(location_t location)
{
    layout_place place = {};

    if (location <= BUILTINS_LOCATION)
        return place;
    expanded_location where = expand_location(location);
    if (!where.file || !where.file[0])
        return place;
    place.file = place_file(where.file);
    place.line = where.line > 0 ? where.line : 0;
    place.column = where.column > 0 ? where.column : 0;
    place.token = location;
    return place;
}
