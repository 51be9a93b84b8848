#ifndef BOX_H
#define BOX_H

template <typename T> struct box { char tag; T value; };

#endif
