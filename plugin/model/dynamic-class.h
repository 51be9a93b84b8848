/* C++: a class whose objects hold a pointer to a virtual table (the C++ ABI's term), and what a
   virtual call asks of that table.  */

#ifndef LAYOUT_DYNAMIC_CLASS_H
#define LAYOUT_DYNAMIC_CLASS_H

#include <stdbool.h>
#include <stdint.h>

struct layout_dynamic_class {
    const char *name;   /* qualified, where the compiler has it so; or null */
    const char *vtable; /* symbol of its virtual table, in whichever unit: the class's identity */
    bool unit_only;     /* no other unit knows it; another class there may have such a symbol */
};

struct layout_virtual_call {
    struct layout_dynamic_class of; /* the class that declares the method */
    uint64_t index;                 /* of the method in its table, from the address point on */
    const char *method;             /* what the class itself has there, or null */
    bool elsewhere;                 /* the class's own table is left to another unit */
};

#endif
