/* Thumb-1 code jumps by a table in a routine of libgcc's, one for each size of its entries.  */

int choose(int n)
{
    switch (n) {
    case 1:
        return 10;
    case 2:
        return 33;
    case 3:
        return 7;
    case 4:
        return 99;
    case 5:
        return 2;
    case 6:
        return 1234;
    case 7:
        return 4;
    }
    return 0;
}

/* check
target: arm-*
options: -Os -mthumb -mcpu=cortex-m0 -fno-tree-switch-conversion
xpath: //call/@callee = "__gnu_thumb1_case_uqi"
xpath: not(//call/@within-extent)
xpath: count(//call) = 1
*/
