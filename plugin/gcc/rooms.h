/* The C rooms, as C++ sees them.  */

#ifndef LAYOUT_ROOMS_H
#define LAYOUT_ROOMS_H

extern "C" {
#include "../checks/assign.h"
#include "../checks/budget.h"
#include "../checks/depth.h"
#include "../checks/move-lines.h"
#include "../checks/suggest.h"
#include "../checks/type-rules.h"
#include "../model/arena.h"
#include "../model/dynamic-class.h"
#include "../model/part.h"
#include "../model/report.h"
#include "../model/shape.h"
#include "../model/slots.h"
#include "../model/strings.h"
#include "../model/suggestion.h"
#include "../options/budget-file.h"
#include "../options/options.h"
#include "../options/read-file.h"
#include "../output/file.h"
#include "../rust/mirror.h"
#include "../rust/source.h"
#include "../text/print.h"
#include "../xml/write.h"
}

#endif
