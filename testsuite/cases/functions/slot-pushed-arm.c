/* At -Os Thumb-1's prologue pushes registers of arguments to make room: that is the variable's, and
   they are not saved.  */

int use(char *);

int room(int a, int b)
{
    char line[5];

    use(line);
    return use(line) + a + b;
}

/* check
target: arm-*
options: -Os -mthumb -mcpu=cortex-m0
xpath: //frame/@size = 24
xpath: count(//slot[@kind="saved-register"]) = 3
xpath: not(//slot[@name="r0" or @name="r1" or @name="r2"])
xpath: //slot[@name="line"]/@offset = -24
xpath: //slot[@name="line"]/@size = 5
xpath: //slot[@name="r4"]/@offset = -12
xpath: sum(//slot/@size) = 24
*/
