/* Of static locals that are the same GCC keeps one, though they have one name.  */

int first(int i)
{
    static const int table[] = {1, 1, 2, 3, 5, 8, 13, 21};

    return table[i];
}

int second(int i)
{
    static const int table[] = {1, 1, 2, 3, 5, 8, 13, 21};

    return table[i] + 1;
}

/* check
options: -O2
xpath: count(//variable[@name="table"]) = 1
xpath: count(//variable[@name="table"]/alias) = 1
*/
