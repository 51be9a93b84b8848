/* So it may push registers that the function does not use at all.  */

int fill(char *, int, int, int, int, int);
void leave(int) __attribute__((noreturn));

void room(void)
{
    char line[9];

    leave(fill(line, 1, 2, 3, 4, 5));
}

/* check
target: arm-*
options: -Os -mthumb -mcpu=cortex-m0
xpath: count(//slot[@kind="saved-register"]) <= 1
xpath: not(//slot[starts-with(@name, "r")])
xpath: //slot[@name="line"]/@size = 9
xpath: count(//slot[@kind="outgoing"]) = 1
xpath: sum(//slot/@size) = //frame/@size
*/
