#ifndef OWN_H
#define OWN_H

struct own { short s; };

#endif
