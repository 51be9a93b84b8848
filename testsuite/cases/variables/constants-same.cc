// Of constants that are the same the object has one, under both names.

int pick(unsigned n)
{
    static const int one[] = { 1, 2, 3, 5, 8, 13, 21, 34 };
    static const int two[] = { 1, 2, 3, 5, 8, 13, 21, 34 };
    return n < 9 ? one[n] : two[n - 9];
}

/* check
target: x86_64-*linux*
options: -O2
xpath: count(//variable) = 1
xpath: count(//variable[@name="one" or @name="two"][@size=32][@section=".rodata"]) = 1
*/
