/* ARM's variadic functions push the registers that variable arguments may be in before all else;
   GCC's figure counts from there, but the stack has them, too.  */

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

/* check
target: arm-*
options: -O2
xpath: //function[@name="after_one"]/frame/@pushed-arguments = 16
xpath: //function[@name="after_one"]/frame/@extent = //function[@name="after_one"]/frame/@size + 16
xpath: //function[@name="after_three"]/frame/@pushed-arguments >= 4
xpath: not(//function[@name="fixed"]/frame/@pushed-arguments)
*/
