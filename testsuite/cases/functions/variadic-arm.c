/* ARM's variadic functions push the registers that variable arguments may be in before all else;
   GCC's figure counts from there, but the stack has them, too.  So does a function of which one
   argument came half in registers.  */

int use(__builtin_va_list *);

int after_one(int first, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, first);
    int result = use(&list);
    __builtin_va_end(list);
    return result;
}

int after_three(int first, int second, int third, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, third);
    int result = use(&list);
    __builtin_va_end(list);
    return result;
}

int fixed(int first)
{
    return first;
}

/* The first half comes in registers, and is put in front of the other.  */
struct pair {
    int words[4];
};

int halved(int a, int b, struct pair both)
{
    return a + b + ((volatile struct pair *)&both)->words[3];
}

/* check
target: arm-*
options: -O2
xpath: //function[@name="after_one"]/frame/@pushed-arguments = 16
xpath: //function[@name="after_one"]/frame/@extent = //function[@name="after_one"]/frame/@size + 16
xpath: count(//function[@name="after_one"]//slot[@kind="temporary"][@shares="caller"][@offset=-16][@size=16]) = 1
xpath: not(//function[@name="after_one"]//slot[@kind="saved-register"][@shares])
xpath: //function[@name="after_three"]/frame/@pushed-arguments >= 4
xpath: not(//function[@name="fixed"]/frame/@pushed-arguments)
xpath: //function[@name="halved"]/frame/@pushed-arguments = 8
xpath: count(//slot[@name="both"][@kind="parameter"][@shares="caller"][@offset=-8][@size=16]) = 1
*/
