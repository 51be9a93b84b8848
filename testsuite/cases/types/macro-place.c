/* A struct that a macro makes is where the macro is used.  */

#define PAIR(type)                                                                                 \
    struct pair_##type {                                                                           \
        type a, b;                                                                                 \
    }

PAIR(int);
  PAIR(char);

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="pair_int"][@size=8][@line=8]) = 1
xpath: count(//struct[@name="pair_char"][@size=2][@line=9]) = 1
*/
