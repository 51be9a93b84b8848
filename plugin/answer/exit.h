/* How the command ends.  */

#ifndef LAYOUT_EXIT_H
#define LAYOUT_EXIT_H

/* What a script may ask of any sub-command; diff has more, see there.  */
enum layout_exit {
    LAYOUT_EXIT_FINE = 0,
    LAYOUT_EXIT_FINDINGS = 1,
    LAYOUT_EXIT_USAGE = 2,
    LAYOUT_EXIT_INPUT = 3
};

/* Says one line on standard error, after the program's name.  */
void layout_complain(const char *format, ...) __attribute__((__format__(__printf__, 1, 2)));

#endif
