#include "compat.h"

#include "diagnostic-core.h"
#include "diagnostic.h"

#include "say.h"

void say_error(const char *message)
{
    error_at(UNKNOWN_LOCATION, "%s", message);
}

static bool say_finding(const layout_finding *finding)
{
    location_t location = static_cast<location_t>(finding->place.token);

    switch (finding->level) {
    case LAYOUT_ERROR:
        error_at(location, "%s", finding->message);
        return true;
    case LAYOUT_WARNING:
        return warning_at(location, 0, "%s", finding->message);
    default:
        inform(location, "%s", finding->message);
        return true;
    }
}

void say_findings(const layout_findings *findings)
{
    for (size_t i = 0; i < findings->count;) {
        auto_diagnostic_group together;
        bool said = say_finding(&findings->items[i++]);
        while (i < findings->count && findings->items[i].level == LAYOUT_NOTE) {
            if (said)
                say_finding(&findings->items[i]);
            i++;
        }
    }
}
